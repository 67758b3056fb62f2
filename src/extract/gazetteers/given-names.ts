function splitNames(block: string): ReadonlySet<string> {
  return new Set(block.trim().split(/\s+/u));
}

/** Women's given names as English-language news writes them, with and without accents where both are usual. */
export const GIVEN_NAMES_FEMALE: ReadonlySet<string> = splitNames(`
Aarti Aarushi Aasiya Aba Abbie Abby Abeer Abena Abi Abida Abigail Abiola Abir Abla Ada Adaeze
Adama Adanna Addie Addison Adela Adele Adèle Adelheid Adélia Adeline Adi Adina Adjoa Adriana
Adrienne Adva Adwoa Afaf Afia Afua Agata Agatha Agathe Agnes Agnès Ágnes Agnese Agneta Agnetha
Agnieszka Águeda Agustina Ahed Ahlam Aicha Aïcha Aída Aigul Aiko Aileen Aimee Ainhoa Aino Ainur
Aisha Aishwarya Aisling Aïssata Aissatou Akane Akanksha Aki Akiko Akosua Akua Akuah Alana Alanis
Alanna Alba Alberta Aldina Alecia Aleema Alejandra Aleksandra Alena Alenka Alessandra Alessia
Alexa Alexandra Alexis Alia Aliaksandra Alice Alicia Alida Aliki Alimata Alina Aline Alisa Alison
Alix Aliya Aliyah Alka Alla Allie Allison Allyson Alma Alona Altagracia Altynai Alya Alyson Alyssa
Ama Amaka Amal Amalia Amália Amanda Amani Amatullah Amba Amber Ambiga Ambika Ameenah Amelia Amélie
Amina Aminata Aminatou Aminatta Amira Amma Amparo Amrita Amy Ana Anabel Anahí Anahit Anais Anaïs
Anamika Anandiben Ananya Anastasia Anastasija Anastasiya Anat Anca Andie Andrea Andressa Ane Aneta
Anfisa Angela Ángela Ângela Ángeles Angelica Angelika Angeliki Angelina Angie Anh Ani Ania Anikó
Anisha Anita Anja Anjali Anju Anka Anke Ankita Ann Ann-Christin Anna Anna-Lena Annabel Annabelle
Annalena Annalisa Annamaria Anne Anne-Marie Annegret Anneke Anneli Anneliese Annemarie Annette
Anni Annie Annika Anniken Annikki Anoud Anouk Anousheh Antje Antoinette Antonela Antonella Antonia
Antónia Antonina Anuja Anuradha Anushka Anyango Aoi Aparna Apolline Araceli Araminta Archana
Ariana Ariane Arianna Ariela Arlene Arlette Armelle Arpine Arpita Aruna Arundhati Arwa Aryna Åsa
Åse Asel Asha Ashlee Ashleigh Ashley Ashwini Asiya Asli Aslı Asma Asmaa Aspasia Assa Assel Assetou
Assia Assunção Assunta Astrid Asuka Asuman Asya Atefeh Athina Atifa Atifete Atiya Atsede Atsuko
Audra Audrey Augusta Aurélie Aurora Aurore Auður Ava Avani Avital Avril Awa Aya Ayaan Ayah Ayaka
Ayako Ayala Ayame Ayanda Ayat Ayelet Ayesha Aylin Ayse Ayşe Ayşegül Aysel Ayu Ayumi Azadeh Azalina
Azar Azita Azizah Azucena Azza Babs Bachendri Badia Bahar Bahareh Baleka Banafsheh Banu Barbara
Barbora Barbra Barkha Başak Basma Bat-Sheva Batsheva Batya Beata Beate Beatrice Béatrice Beatrix
Beatriz Becky Begoña Begüm Belén Belgin Belinda Bella Benazir Bénédicte Benedita Benita Beren
Berit Berna Bernadette Bernadine Bernice Berrin Berta Bertha Beryl Bess Bessie Betelhem Beth
Bethan Bethany Betsy Bette Bettina Betty Betül Beulah Beverley Beverly Beyonce Beyoncé Bharati
Bhavna Bianca Biljana Billie Bina Bindu Bingbing Binta Bintou Bipasha Birgit Birgitta Birgitte
Bisi Bjork Björk Blanca Blanche Blanka Blythe Bobbie Bodil Bogdana Bojana Bongi Bonita Bonnie
Bopha Bothaina Bouthaina Božena Brandi Brandy Branka Brankica Breanna Brenda Breonna Briana
Brianna Bridget Bridgette Brigid Brigitte Brinda Britney Britt Brittany Bronwyn Brooke Bruna
Brunhilde Buchi Bukola Burcu Buse Bushra Busisiwe Buthaina Caitlin Caitlyn Camelia Camila Camilla
Camille Canan Candace Candice Cansu Capucine Cara Carey Carice Carina Carine Carla Carlene Carlota
Carlotta Carly Carmela Carmen Carol Carola Carole Caroline Carolyn Carrie Cassandra Cassidy Cassie
Catalina Caterina Catherine Cathleen Cathy Cátia Cecelia Cécile Cecilia Cecilie Cecily Celeste
Celia Celine Céline Ceren Chahira Chaima Chana Chanda Chandrika Chantal Chantelle Charice Charlene
Charlène Charlotta Charmaine Charu Chaya Chelo Cher Cheri Cherie Cheryl Chhavi Chiaki Chiamaka
Chiara Chie Chieko Chika Chikako Chimamanda Chinonye Chinwe Chioma Chitra Chiyo Chiyoko Chizuko
Chloe Chloé Chrissie Chrissy Christa Christel Christelle Christiana Christiane Christie Christina
Christine Christy Chrysoula Ciara Cicely Çiğdem Cindy Cinzia Claire Clara Clare Clarice Clarissa
Claudette Claudia Cláudia Clelia Clémence Clementine Clémentine Cleo Clotilde Colette Colleen
Conceição Concetta Concha Condoleezza Connie Consuelo Cora Coralie Corazon Cordelia Coretta Corina
Corinna Corinne Cornelia Cory Cosima Courtney Cressida Cristina Crystal Cynthia Dafna Dafne Dagmar
Dagny Dahlia Daiane Daiga Daisy Dalal Dalia Daliah Dalit Dalya Damla Dana Danae Dania Danica
Daniela Danièle Danielle Danuta Daphna Daphne Darcy Daria Dariga Darja Darla Darlene Darya Daryna
Davina Dawn Deanna Deb Debbie Debby Débora Deborah Debra Dee Deepa Deepika Deepti Defne Deirdre
Delfina Delia Della Delores Delphine Demi Denise Derartu Derya Desiree Desislava Despina Devika
Devyani Dewi Diah Dian Diana Diane Dianna Dianne Diariata Didem Diem Diep Diezani Dijana Dilek
Dilma Dimitra Dimple Dina Dinah Dinara Dipa Dipu Divya Djamila Djeneba Doaa Dolly Dolores
Dominique Domna Donatella Donna Dora Doreen Doria Doris Dorit Dorota Dorothea Dorothee Dorothy
Dorrit Dottie Dragana Dubravka Dulce Dunja Dunya Dvora Ebba Ebele Ebru Ece Eda Edeltraud Edie
Edith Édith Edna Edwige Edwina Edyta Eeva Effie Efrat Efua Eiko Eileen Eilidh Einat Einav Eirini
Eivor Ekaterina Ekaterini Ekta Elaheh Elaine Eleanor Eleanora Eleftheria Elena Eleni Eleonora
Elettra Elfriede Elham Eliana Eliane Éliane Elif Elin Elina Elinor Elis Elisa Elisabeth Élisabeth
Elisabetta Elise Élise Elisha Elisheva Eliza Elizabeth Elke Ella Ellen Elli Ellie Elma Elnaz
Élodie Eloise Elpida Elsa Elsebeth Elsie Elspeth Elvira Elza Elzbieta Elżbieta Eman Emanuela Emel
Emi Emiko Emilia Emilija Emily Emine Emma Emmanuelle Emmeline Emmi Emmy Encarnación Endang Enid
Enrica Enriqueta Eri Erica Erika Eriko Erin Erma Erna Ernestine Esi Esin Esme Esmé Esmeralda
Esperanza Esra Esraa Essie Estefanía Estela Estelle Ester Esther Esti Ethel Etsuko Etta Eugenia
Eugénie Eun-ji Eun-kyung Eunice Euphemia Eva Eva-Britt Evangelia Evangeline Ève Evelyn Evgenia
Evie Evika Evita Ewa Ewelina Eylem Fabiana Fabienne Fabiola Fadia Fadumo Fadwa Faezeh Faina Faith
Faiza Famke Fanny Farah Farahnaz Fariba Farida Farideh Fariha Farnaz Farrah Farzana Farzaneh
Fatemeh Faten Fathia Fatima Fátima Fatimah Fatma Fatoş Fatou Fatoumata Fauzia Fawzia Fay Faye
Federica Fehmida Felicia Felicity Felipa Femke Fereshteh Ferial Feride Feriel Fernanda Fiammetta
Fidan Figen Filipa Filiz Filomena Fiona Firdous Fitri Flavia Flávia Flora Flossie Fofi Folake
Folorunsho Forough Forugh Fotini Fouzia Fozia Fran Franca Frances Francesca Francine Francisca
Francoise Françoise Franka Franziska Frauke Freda Frederica Frédérique Freya Frida Frieda
Friederike Fumi Fumie Fumiko Funke Funmi Funmilayo Füsun Gabriela Gabriele Gabriella Gabrielle
Gaëlle Gail Galia Galina Galit Gamze Gauri Gayane Gayatri Gayle Gcina Geertje Geeta Geetanjali
Gemma Genevieve Geneviève Genoveva Genzebe Georgette Georgie Georgina Geraldine Gerd Gerda
Gerlinde Germaine Gertraud Gertrud Gertrude Gesine Geula Geun-hye Ghada Ghadeer Ghalia Ghazal
Ghazaleh Ghinwa Ghislaine Giada Giang Gianna Gigi Gila Gilda Gillian Gina Ginette Ginevra Ginny
Gioia Giorgia Giovanna Gisela Gisele Gisèle Giselle Gita Giulia Giuliana Giuseppina Gladys Glenda
Glenys Gloria Glória Glynis Golda Goldie Golnaz Golshifteh Gonca Gönül Googoosh Gordana Graça
Grace Gracie Graciela Grazia Graziella Grażyna Greta Gretchen Grete Grethe Griselda Gro Gry Gudrun
Gulalai Gülay Gülben Güler Gulnara Gulnora Gülsen Gülşen Gulshan Gülten Gunhild Gunilla Gunvor
Güzide Gwen Gwendoline Gwendolyn Gwyneth Habiba Hadas Hadassah Hadeel Hadia Hadiza Hafsa Hagit
Hailey Hala Haleh Haley Halide Halima Halina Halyna Hamida Hana Hanaa Hanadi Hanako Hanan Hande
Haneen Hanh Hania Hanna Hannah Hanne Hanneke Hannelore Harriet Harriett Haruka Haruko Hasina
Hasmik Hasna Hasnaa Hatice Hatsue Hattie Haya Hayat Hayley Hayrünnisa Hazel Heather Heba Hedda
Hedva Hedwig Hee-jung Hege Heide Heidemarie Heidi Heike Helen Helena Helene Hélène Helga Heli
Helle Helma Heloísa Helvi Hema Hemlata Hend Hengameh Henrietta Henriette Herta Hertha Hester Hiba
Hideko Hien Hilary Hilda Hilde Hildegard Hillary Hina Hinako Hind Hiroko Hiromi Hisako Hitomi
Hiwot Hoda Holly Homa Honoka Hortense Hortensia Houda Huda Hulya Hülya Huma Humaira Humera Huong
Huyen Hye-jin Hye-kyung Hye-won Hyo-joo Hyun-joo Hyun-jung Ibtihaj Ibtisam Ida Ife Ifeoma Ikram
Ilana Ilaria Ildikó Ileana Ilene Ilham Ilhan Ilona Ilse Ilze Iman Imee Imelda Immacolata Imogen
Imogene Ina Inas Inbal Inbee Indah Indira Indrani Indrawati Indu Ineke Ines Inès Inés Inês Inese
Inessa Ing-wen Inga Inge Ingeborg Ingegerd Inger Ingibjörg Ingrid Ingrida Inmaculada Inna Inonge
Intisar Ioana Ioanna Ipek İpek Iracema Ireen Irena Irene Irène Irina Irini Iris Irit Irma Irmgard
Iryna Isabel Isabella Isabelle Isadora Iselin Ishita Isidora Isla Ismat Isobel Itumeleng Itziar
Ivana Ivanka Iveta Ivete Ivonne Iwona Iyabo Izabela Izumi Jacinta Jackie Jaclyn Jacqueline
Jacquelyn Jada Jade Jadwiga Jaime Jamila Jamileh Jan Jana Janaína Jane Janelle Janet Janette
Janice Janie Janine Janis Jantje Jarmila Jasmine Javiera Jaya Jayalalitha Jayalalithaa Jayanti
Jayaprada Jean Jeanette Jeanine Jeanne Jeannette Jeannie Jeannine Jehan Jelena Jemima Jen Jendayi
Jenna Jennie Jennifer Jenny Jeri Jess Jessamyn Jessica Jessie Jewel Jhumpa Ji-hyun Ji-won Ji-yeon
Ji-young Jihan Jill Jillian Jimena Jin-hee Jin-sook Jinous Jitka Jo Joan Joana Joann Joanna Joanne
Jocelyn Jodi Jodie Jody Johanna Jóhanna Joice Jolanta Joni Jonna Jorunn Josefa Josefina Josephine
Joséphine Josette Josiane Josie Joumana Jovana Joy Joyce Juana Juanita Judit Judith Judy Julia
Juliana Julianne Julie Juliet Julieta Juliette Julija Jumana Jung-sook Junko Jussara Justine
Justyna Jutta Jyothi Jyotika Jyotsna Jytte Kaarina Kadiatou Kadra Kaija Kainat Kaisa Kaitlin
Kaitlyn Kaja Kajol Kaley Kalina Kalliope Kalpana Kamala Kamla Kana Kanae Kanako Kangana Kanimozhi
Kanta Kaori Kaoru Kara Kareena Karen Kari Karianne Karima Karin Karine Karishma Karita Karla
Karlie Karola Karolina Karolína Kartika Kartini Karuna Kasturba Kasumi Katalin Katarina Katarzyna
Kate Katerina Kateřina Kateryna Katharina Katharine Käthe Katherine Kathie Kathleen Kathrin
Kathryn Kathy Katie Katinka Katja Katri Katrin Katrín Katy Katya Kaushalya Kavita Kavitha Kawtar
Kay Kaye Kayla Kayleigh Kayo Kayoko Kazue Kazuko Kazuyo Kehinde Keiko Keira Kelley Kelli Kellie
Kelly Kelsey Kendra Keon-hee Keren Kerri Kersti Kerstin Kesha Ketaki Ketevan Khadija Khadijah
Khadijatou Khadra Khaleda Khalida Khanyi Khatia Khatuna Khawla Khin Khushboo Kiera Kiki Kiko Kim
Kimberley Kimberly Kimia Kimiko Kinga Kira Kiran Kirsi Kirsten Kirstie Kirsty Kishwar Kitty Kiyoko
Kjersti Klara Klára Klavdia Kolinda Komal Konkona Konstantina Konstanze Kris Krista Kristalina
Kristen Kristi Kristie Kristiina Kristin Kristina Kristine Kristy Krisztina Kriti Krystal
Krystsina Krystyna Ksenia Kseniya Kshama Kulsoom Kumari Kumiko Kunti Kyla Kylie Kyoko Kyra Kyriaki
Kyung-hee Kyung-wha Lacey Ladan Laetitia Laila Laima Lakshmi Lale Laleh Lalita Lamia Lan Lana Lara
Larisa Larissa Larysa Lata Latanya Latasha Lateefa Latha Latifa Latife Latoya Laura Laure Laurel
Lauren Laurence Laurie Laverne Lavinia Laxmi Layla Lea Léa Leah Leanne Leela Leena Leigh Leila
Leïla Leily Lena Lene Leni Lenka Lenora Leona Léonie Leonor Leonora Lerato Leslie Lestari Lesya
Leticia Letícia Letitia Letizia Lettie Leyla Leymah Liat Libby Lidia Lidija Lidiya Lieke Liene
Liesbeth Lieselotte Ligia Lihi Liisa Lila Lilian Liliana Liliane Lillian Lillie Lily Limor Lina
Linah Linda Lindiwe Lindsay Lindsey Linnea Liora Lisa Lisbet Lisbeth Lise Liselotte Lisette
Liudmila Livia Lívia Liya Liyuan Lizzie Ljiljana Ljubica Lois Lola Lora Loraine Loredana Lorella
Loren Lorena Lorenza Loretta Lori Lorna Lorraine Lotta Lotte Lottie Loubna Louella Louisa Louise
Loujain Lovisa Lubna Lucia Lucía Lúcia Luciana Lucie Lucienne Lucila Lucille Lucinda Lucretia
Lucrezia Lucy Ludivine Ludmila Luisa Luise Luiza Luíza Lujain Lulu Lupe Lupita Lusine Luz Lydia
Lynda Lynette Lynn Lynne Lynsey Lyubov Lyudmila Maaike Maame Maaret Maartje Maayan Maaza Mabel
Macarena Machiko Mackenzie Maddalena Maddie Madeleine Madeline Madge Madhavi Madhuri Madiha Madina
Madoka Madonna Mae Maeve Mafalda Magda Magdalena Magdaléna Maggie Maha Mahasin Mahasweta Mahboubeh
Mahira Mahnaz Mahnoor Mahsa Mai Maiko Maimouna Maisie Maite Maitê Maja Majida Maka Makeda Makena
Maki Makiko Mako Malak Malala Malalai Malavika Maleeha Malena Malgorzata Małgorzata Malia Malika
Malin Malini Malka Mallika Mallory Mamata Mami Mamie Mamphela Mamta Manal Manami Manana Manar
Mandana Mandy Maneka Manisha Manju Manjula Manon Mansoureh Manuela Manushi Mara Maram Marcela
Marcella Marcelle Marcia Márcia Mareike Maren Margaret Margarete Margarethe Margarita Margaryta
Margaux Margery Margherita Margie Margit Margot Margrethe Margriet Marguerite Mari Maria María
Mária Mariagrazia Mariah Mariam Mariama Mariame Marian Mariana Mariangela Marianne Maribel
Maricela Marie Marie-Claude Marie-France Marie-Josée Marie-Louise Marieke Mariela Mariele Mariella
Marielle Marieme Marietta Marija Marijke Mariko Marília Marilyn Marina Marion Marisa Marisol
Marissa Marit Marita Maritza Mariya Marja Marjan Marjane Marjorie Marla Marleen Marlene Marlies
Marsha Marta Marte Martha Marthe Martina Martine Marvi Marwa Mary Maryam Maryann Marylise Maryna
Marzena Marzieh Masako Masami Masayo Masha Masoumeh Massouda Mathilde Matilda Matilde Mattie Maud
Maude Maura Maureen Mavis Máxima Maxine Maya Mayada Mayawati Mayra Maysoon Mayu Mayuko Mayumi
Meagan Meaza Mechthild Medha Meena Meenakshi Meera Meesha Meg Megan Megawati Megha Meghan Meghna
Megumi Mehrangiz Mehreen Mehri Mehriban Mehwish Mei-ling Meiko Meiling Melania Melanie Mélanie
Melek Melina Melinda Melissa Melitta Melody Melpomene Meltem Menaka Meral Merav Meredith Merete
Meriem Mervat Merve Meryl Meseret Mette Mi-kyung Mi-sook Mia Michaela Michal Michela Michele
Michelle Michiko Midori Mieke Mieko Miho Miina Mika Mikako Miki Mikiko Mila Milagros Mildred
Milena Mileva Milica Milka Milla Millicent Millie Mimi Min-jeong Min-ji Mina Minako Mindy Mineko
Minna Minnie Mira Miranda Mireille Mirella Mireya Miri Miriam Mirjana Mirka Mirosława Mirta Misaki
Misako Mitali Mitra Mitsuko Mitzi Miuccia Miwa Miwako Miyako Miyoko Miyu Miyuki Mizuho Mizuki
Moira Mojgan Molly Momoko Mona Monia Monica Mónica Mônica Monika Monineath Monique Morag Mosadi
Motoko Mouna Mounira Mridula Müjde Mukhtaran Mukta Mulyani Mumtaz Muna Muneera Muriel Mushtari
Muthoni Myra Myriam Myrna Myrtle Myung-sook Naama Nabila Nadège Nadezda Nadezhda Nadia Nadine
Nadiya Nadzeya Nafisa Nagwa Nahed Naheed Nahid Nahla Naila Naima Naina Najat Najia Najla Najma
Najwa Naledi Nalini Namrata Nana Nanako Nanami Nancy Nandi Nandini Nandita Nanette Nanuli Naoko
Naomi Narges Nargis Nargiza Nasim Nasreen Nasrin Natacha Natalia Natália Natalie Nataliya Natalya
Nataša Natascha Natasha Nathalie Natsuko Natsumi Naureen Nava Nawal Nayirah Nayla Naz Nazan
Nazanin Nazia Nazik Nazira Nazli Nazlı Ndeye Ndileka Neda Neelam Neelie Neena Neeta Neetu Negar
Negin Neha Nélida Nell Nella Nelleke Nellie Nereida Nermin Nerys Neslihan Nesreen Nesrin Netta
Nettie Nevena Nevin Ngan Ngoc Ngozi Nguyet Nhung Niamh Nichole Nicki Nicola Nicole Nicoletta
Nicolette Nidaa Nidhi Nieves Nigar Nighat Nihal Nika Niki Nikita Nikki Nili Nilima Niloufar
Nilufer Nilüfer Nina Ningsih Nino Nira Nirmala Nisha Nishtha Nita Nitya Nitzana Nkechi Nkosazana
Nnedi Nneka Noa Noelia Noelle Noemí Noémie Noha Nokuthula Nola Noluthando Nomonde Nompumelelo
Nomvula Nomzamo Nonkululeko Nonna Nontombi Noomi Noor Noora Nooshin Nora Noreen Noriko Norma
Nosiviwe Nour Noura Nozomi Nthabiseng Nujood Nur Nura Nuray Nurcan Nuria Nurit Nurten Nurul Nusrat
Oanh Obiageli Oby Océane Octavia Odette Odile Ofira Ofra Oksana Olena Olga Olha Olivia Oluchi
Olufunke Olwen Omayma Omotola Ons Oona Opal Ophelia Oprah Orit Orla Orna Ornella Osnat Ouided
Oumou Ourania Outi Oxana Özge Ozlem Özlem Padma Padmini Paetongtarn Paige Päivi Pallavi Palmira
Paloma Pam Pamela Panagiota Paola Parastoo Parineeti Parisa Parvaneh Parvathi Parvati Parveen
Parvin Pascale Patrice Patricia Patrizia Patsy Patti Patty Paula Paulette Pauline Payal Peggy
Pelin Penelope Penélope Penny Perihan Perla Pernille Pervin Petra Petya Philippa Philomena
Philomène Phoebe Phumzile Phuong Phyllis Phyu Pia Piedad Pilar Pina Pinar Pınar Pippa Pirjo Pirkko
Piroska Polina Polly Pooja Poonam Portia Prabha Pragya Pranati Pratibha Pratima Praveena Preeti
Preity Prerna Priscilla Priti Priya Priyanka Prue Purnima Pushpa Puteri Putri Qandeel Qing Quinn
Quyen Quynh Rabab Rabia Rachael Rachel Rachela Rachida Rachmawati Rada Radha Radhika Radia Radka
Radmila Rae Rafaela Raffaella Rafidah Raghad Ragini Ragnhild Raheela Rahma Rahşan Raisa Raíssa
Rajani Rajeshwari Rajkumari Ralitsa Raluca Rama Ramona Ramya Rana Randa Randi Rangina Rani Rania
Ranjana Raquel Rasha Rashmi Rasmea Ratna Raveena Ravit Rawan Rawya Razan Razia Reba Rebeca Rebecca
Rebekah Reem Reema Reese Regina Régine Reham Rehana Reika Reiko Réka Rekha Remedios Rena Renata
Renate Renee Renée Renske Renu Renuka Reshma Retno Revathi Reyhan Rhea Rhiannon Rhoda Rhona Rhonda
Ricarda Richa Rie Rieko Rigoberta Rihab Rihanna Riikka Riitta Rika Rikke Riko Rima Rina Rini Risa
Rita Ritu Rivka Rizwana Roberta Robin Robyn Rochelle Rocio Rocío Rokia Rola Romy Ronda Ronit Roopa
Rosa Rosalba Rosalía Rosalie Rosalind Rosalyn Rosamund Rosângela Rosanna Rosanne Rosario Rosário
Rose Roseanne Rosella Roselyne Rosemarie Rosemary Roshan Roshni Rosie Rosine Rosinha Rosmah
Rossana Rossella Rotem Roula Rowaida Rowena Rowshan Roxana Roxane Roxanne Roya Roza Ruba Rubina
Ruby Ruchama Ruchi Rukhsana Rukmini Rula Rumi Rumiana Rumiko Rupa Rupali Ruqaya Ruslana Ruta Rūta
Ruth Ruthie Ruti Rym Ryoko Saadia Saara Saba Sabeen Sabina Sabine Sabrina Sabrine Sachi Sachiko
Sadaf Sadako Sadhana Sadia Sadie Saeko Safaa Şafak Safia Safiye Saghar Sahar Sahle-Work Sahra
Saida Saila Saima Saina Sajida Saki Sakiko Sakura Sally Salma Salome Saltanat Salwa Samah Samantha
Samar Samia Samin Samina Samira Sanae Sanam Sanda Sandhya Sandra Sandrine Sangeeta Sangita Sania
Sanja Sanjana Sanna Saoirse Sara Sarah Sarala Saran Sarit Sarita Šárka Saroj Sarojini Sasha Saskia
Satoko Satomi Satu Savita Savitri Sawako Sawsan Sayaka Sayuri Scarlett Sebnem Şebnem Seda Seema
Segolene Ségolène Seiko Selda Selena Selin Selina Selma Semiha Semra Seo-yeon Seol-ju Sepideh
Serap Serena Serpil Setareh Setsuko Seung-hee Séverine Sevgi Sevil Sezen Shabana Shabnam Shadia
Shagufta Shaharzad Shahida Shahla Shahrnush Shahrzad Shailaja Shaima Shaimaa Shaista Shakira
Shakuntala Shalini Shamim Shana Shani Shania Shannon Shanta Shanthi Shari Sharmeen Sharmila
Sharmistha Sharon Shauna Shazia Sheela Sheena Sheetal Shefali Shehla Shehnaz Sheila Shelia Shelley
Shelly Shereen Sheri Sherine Sherri Sherrie Sherry Sheryl Shiho Shikha Shilpa Shira Shirin Shirley
Shirly Shivani Shizuka Shizuko Shlomit Shobha Shobhaa Shohreh Shoko Shonda Shoshana Shraddha
Shreya Shruti Shuai Shubha Shukria Shulamit Shweta Sibel Sibongile Sibyl Sidsel Sieglinde Sigal
Signe Sigourney Sigrid Sigríður Sigrun Siham Sihem Silke Silvana Silvia Sílvia Sima Simin Simona
Simone Simonetta Simran Sindisiwe Sinead Sinéad Sinem Sinqobile Siobhan Siranush Sirikit Sirimavo
Sirindhorn Sita Sitara Siti Siv Sivan Slavenka Smita Smriti Sneha Snežana So-yeon So-young Sobia
Sochua Sofia Sofía Sofie Sofiya Soha Soheila Solange Soledad Solène Solveig Somaly Sona Soňa
Sonakshi Sonal Sonali Sonam Sondra Songül Sonia Sônia Sonja Sonya Soo-jung Soo-yeon Sophia Sophie
Soraya Sotiria Souad Souha Soumya Specioza Sri Sridevi Stacey Staci Stacie Stacy Stamatia
Stanislava Stavroula Stefania Stefanie Steffi Steffie Stella Steph Stephanie Stéphanie Stine Suad
Subhashini Sucheta Sudabeh Sudha Sue Suely Sugathakumari Sughra Suha Suhair Suheir Sujata
Sukmawati Şule Sulochana Sultana Sumaira Suman Sumaya Sumayya Sumiko Sumire Sumitra Sun-hee
Sun-young Sunaina Sunanda Sunita Suparna Supriya Surabhi Suraya Surekha Susan Susana Susanna
Susannah Susanne Sushma Sushmita Susi Susie Suzanne Suzuko Suzy Svenja Svetla Svetlana Světlana
Sviatlana Swapna Swati Sybil Sylvana Sylvia Sylvie Sylwia Synnøve Taapsee Tabitha Taghreed Tahani
Tahereh Tahia Tahira Tahmina Tainá Taís Takako Tali Talia Tamaki Tamako Tamar Tamara Tameka Tami
Tammy Tamsin Tania Tanisha Tanja Tansu Tanushree Tanvi Tanya Tara Taraneh Tarja Tarsila Tasha
Taslima Tatiana Tatjana Tatyana Tawakkol Tawana Tehmina Temitope Tendai Teodora Teresa Teresinha
Tereza Teruko Tess Tessa Thaís Thalia Thandeka Thandi Thandie Thandiwe Thao Thea Thelma Thembeka
Thembi Theodora Theresa Therese Thérèse Theresia Thora Thuli Thuy Tia Tiffany Tijana Tilda Tilly
Tímea Tina Tinatin Tineke Tirunesh Titiek Titilayo Tiwa Tiziana Tokiko Tomiko Tomoe Tomoka Tomoko
Toni Tonya Tori Torill Toshiko Tova Tove Toyin Tracey Traci Tracie Tracy Trang Tricia Trijntje
Trina Trine Trinh Trish Trisha Trude Trudy Truus Tsitsi Tsuneko Tuğba Tuija Tülay Tülin Tulsi
Tumelo Tünde Türkan Tuula Tuulikki Tuyet Twyla Tyra Tytti Tzila Tzipi Tzipora Tzippi Ulla Ulrika
Ulrike Ulyana Uma Una Unni Urmila Ursula Urszula Uschi Usha Ute Uyen Uzma Vaira Vaishali Val
Valentina Valentyna Valeria Valéria Valerie Valérie Valeriya Vanda Vandana Vanessa Vani Vânia
Varda Varsha Varvara Vasiliki Vasilisa Vasilka Vassiliki Vasudha Vasundhara Veena Velma Venetia
Vera Vered Verena Verna Veronica Verónica Veronika Véronique Vesna Vibeke Vicki Vickie Vicky Vidya
Vigdis Vigdís Vijaya Vikki Viktoria Viktoriya Vilma Vimala Vineeta Vinita Viola Violet Violeta
Viorica Vira Virginie Virna Vitória Vittoria Viv Vivian Viviana Viviane Vivien Vivienne Vjosa
Vlasta Vrinda Wafa Wafaa Wahyuni Wakako Waltraud Wanda Wangari Wanzhou Wati Wendy Weronika Whitney
Whoopi Wiam Widad Widya Wiebke Wiesława Wijdan Wilhelmina Willemijn Wilma Winifred Winnie Winona
Wislawa Wisława Wissal Worknesh Wulan Wynonna Xena Xenia Xiaoli Xiaoqing Xiaoyan Ximena Xiomara
Xuan Yaa Yaara Yadira Yael Yaffa Yafit Yalemzerf Yamini Yana Yara Yasemin Yashoda Yasmeen Yasmin
Yasmina Yasmine Yasuko Yayoi Yeganeh Yehudit Yekaterina Yelena Yenny Yeo-jong Yesenia Yeşim
Yevgenia Yevgeniya Yewande Yifei Yildiz Yıldız Ying-wen Yingluck Yingying Ylva Yo-jong Yocheved
Yoko Yolanda Yolande Yoo-jin Yoon-hee Yoshie Yoshiko Yosra Young-ae Young-hee Yousra Yrsa Yu-na
Yuh-jung Yui Yuka Yukari Yukie Yukiko Yuko Yuli Yulia Yuliia Yulimar Yuliya Yumi Yumiko Yun-jung
Yuna Yuni Yuri Yuria Yurika Yuriko Yusra Yvette Yvonne Zahia Zahida Zahra Zainab Zakia Zanele
Zaneta Zara Zarema Zarifa Zarina Zaynab Zdenka Zeba Zeenat Zehava Zehra Zeina Zeinab Zelda Zélia
Zendaya Zerrin Zeynep Zhanar Zhanna Ziba Zilda Zinaida Zindzi Zineb Zipora Zita Živilė Ziyi Zodwa
Zoe Zoé Zoë Zofia Zohra Zoleka Zora Zoulikha Zoya Zrinka Zsófia Zsuzsa Zsuzsanna Zubaida Zubeida
Zübeyde Zukiswa Zulema Zuzana Zvezdana
`);

/** Men's given names as English-language news writes them, with and without accents where both are usual. */
export const GIVEN_NAMES_MALE: ReadonlySet<string> = splitNames(`
Aaron Abbas Abdallah Abdel Abdelaziz Abdelhamid Abdelilah Abdelkader Abdelmalek Abderrahmane
Abdessalam Abdirahman Abdirizak Abdo Abdou Abdoulaye Abdul Abdulaziz Abdulhamid Abdülhamid
Abdulkadir Abdulla Abdullah Abdullahi Abdulrahman Abdurrahman Abe Abebe Abed Abel Abelardo Abhijit
Abhinav Abhishek Abhisit Abid Abílio Abiy Abner Abolhassan Abraham Abrar Abu Abubakar Abul
Aburizal Achille Adalberto Adam Adama Adebayo Adel Ademir Adewale Adham Adi Adil Aditya Adnan
Adolf Adolfo Adriaan Adrian Adrien Aécio Aernout Afonso Aftab Afzal Agim Agus Agustin Agustín
Aharon Ahmad Ahmed Ahmet Ahok Aidan Aiden Aimen Ainars Aitzaz Ajai Ajay Ajit Akash Akbar Akhil
Akhilesh Akihiko Akihito Akinwumi Akinwunmi Akio Akira Akram Aksel Akshay Akufo Al Alaa Alain Alan
Alassane Alastair Alban Alberico Albert Alberto Albino Albrecht Alcide Alcides Alden Aldo Alec
Aled Alejandro Alekos Aleksandar Aleksander Aleksandr Aleksei Alessandro Alessio Alex Alexander
Alexandr Alexandre Alexandros Alexandru Alexei Alexey Alexis Alf Alfie Alfio Alfonso Alfred
Alfredo Algirdas Ali Aliaksandr Alireza Alisher Alistair Allan Allen Almazbek Alois Alok Alonso
Alp Alparslan Alphonse Altan Alun Alvar Alvaro Álvaro Alvin Amado Amadou Aman Amanullah Amar
Amarinder Amartya Amaury Ambrish Ambrose Amedeo Amer Amerigo Ami Amichai Amien Amin Amine Amintore
Aminu Amir Amit Amitabh Amitav Amjad Ammar Amnon Amol Amos Amr Amram Anand Anant Anas Anastasio
Anastasios Anatole Anatoli Anatoly Anders Anderson Andimba Andras András Andre André Andrea
Andreas Andrei Andrej Andres Andrés Andrew Andrey Andrij Andris Andrius Andriy Andrus Andrzej Andy
Angel Ángel Angelo Angelos Angus Anies Anil Anirudh Anis Anish Anisul Anker Ankit Ankur Anmol
Anselmo Ansgar Anthony Antoine Anton Antonello Antonin Antonín Antonio António Antônio Antonis
Antony Anubhav Anup Anupam Anura Anurag Anwar Apichatpong Apostolos Aram Arash Arata Aravind Arben
Archibald Archie Ardeshir Aref Ari Arie Ariel Arif Aris Aristide Aristides Aristotelis Arjen Arjun
Arkady Arlen Arlindo Arlo Armand Armando Armen Armin Arnab Arnaldo Arnaud Arne Arnold Arnolds
Arnon Arnulfo Árpád Arrigo Arsen Arsene Arsène Arsenio Arseniy Arshad Artem Arthur Artur Arturo
Artyom Arun Arvid Arvind Arvydas Arya Aryeh Asa Asad Asamoah Asaram Asbjørn Asfandyar Asghar Asher
Ashish Ashkan Ashok Ashraf Ashton Ashutosh Ashwin Asif Askar Aslan Assaf Assimi Atal Atef
Athanasios Atiku Atiqullah Atsushi Attila Attilio Atul Aubrey Augusto Augustus Aung Aurangzeb
Aurélien Aurelio Avery Avi Aviad Avigdor Avihai Avinash Avishai Aviv Avner Avraham Avtandil Axel
Ayad Aydin Aydın Ayman Aymen Ayo Ayodele Ayoub Ayub Ayyub Azamat Azhar Azim Aziz Azlan Azmi Azzam
Babak Babar Babatunde Baburam Badr Baha Bahaa Bahman Bahram Bakary Bakhtiyar Bakili Bakr Bakytzhan
Balasaheb Balbir Baldassare Baldev Baltasar Bamanga Bambang Banharn Bankole Bappi Baptiste Baraa
Barack Baris Barış Barnaby Barney Barry Bart Barthélemy Bartholomew Bartolomé Baruch Bas Basel
Basem Bashar Bashir Basil Basim Bassam Bassel Bassem Bastian Bastien Batuhan Behnam Behrouz Bekir
Bela Béla Ben Benedict Benedikt Bengt Beniamino Benigno Benito Benjamin Bennett Benny Benoit
Benoît Bento Benzion Bepi Berat Berk Bernard Bernardo Bernd Bernhard Bernie Bert Bertil Bertram
Bertrand Bettino Bhaskar Bhumibol Bhupen Bhupinder Biagio Bidzina Bijan Bilal Bilawal Bill Billy
Bimal Binali Bingu Binh Binyamin Birame Biren Birendra Birger Bishan Bishr Bjorn Björn Bjørn
Blaine Blair Blaise Blake Boaz Bob Bobby Bodo Boediono Bogdan Boguslaw Bohdan Bohuslav Bojan Bola
Boleslaw Bongani Bongbong Børge Boris Borislav Borys Boubacar Boutros Boyd Boyko Brad Braden
Bradford Bradley Brady Brahim Bram Brandon Branislav Branko Braulio Brendan Brendon Brennan Brent
Brett Brian Brock Bronislaw Bruce Bruno Bryan Bryce Bryn Bryson Buddhadeb Budi Budiono Bujar
Bulent Bülent Burak Burhan Burhanuddin Burkhard Burt Byron Byung-hun Caetano Cafu Caleb Calvin
Cameron Camilo Carl Carlo Carlos Carlton Carmelo Carmine Carson Carsten Casey Casimiro Caspar
Cecil Cedric Cédric Cees Cellou Celso Cem Cemal Cemil Cengiz Cenk Cesar César Cesare Cevdet Cezary
Chadli Chadwick Chaim Chakib Chaminda Chan-wook Chandan Chandrababu Chandrasiri Chang-dong
Charalambos Charanjit Charles Charley Charlie Chavalit Chee-hwa Cheikh Chester Chet Chetan
Chidambaram Chidi Chigozie Chike Chima Chinedu Ching-kuo Chinua Chiwetel Chokri Chol Chris
Christer Christoph Christophe Christopher Christos Chuck Chukwu Chukwuemeka Chung-hee Ciriaco Ciro
Clarence Clark Claude Claudio Claus Clay Clayton Clem Clemens Clement Clément Cliff Clifford
Clifton Clint Clive Clyde Cody Colby Cole Colin Collin Connor Conor Conrad Constantine
Constantinos Cooper Corey Cornelis Cornelius Corrado Cory Cosimo Costas Craig Crisanto Cristian
Cristiano Cristobal Cristóbal Csaba Cuauhtémoc Cuong Curt Curtis Cyprien Cyril Cyrille Cyrus
Czeslaw Daan Dae-jung Dag Dagoberto Daichi Daiki Daisuke Dale Dalibor Damian Damien Damon Dani
Daniel Daniil Danilo Danny Dante Dario Darío Darioush Darius Dariush Dariusz Darko Darrell Darren
Darryl Darshan Daryl Daudi Daulet Dave David Davide Davor Dawit Dayo Dean Deepak Deion Dejan Délio
Demba Demetris Demetrius Denis Deniz Dennis Denny Denys Denzel Derek Dermot Derrick Deshawn Désiré
Desmond Detlef Dev Devendra Devin Devon Dexter Dhirubhai Dick Didier Diego Dien Dieter Dietrich
Digvijay Dilip Dimitri Dimitrios Dimitris Dinesh Dino Diogo Dioncounda Dirk Djoko Dmitri Dmitry
Dmytro Dobrica Domenico Domingo Dominic Dominick Dominique Domitien Don Donald Donato Dong-hyun
Donnie Donny Donovan Doo-hwan Dorje Doug Dougal Douglas Dov Dragan Dragoslav Drew Dries Driss Dror
Duane Duarte Duc Dudley Dumiso Duncan Duong Dusan Dušan Dustin Dwayne Dwight Dylan Eamon Eamonn
Earl Ebenezer Eberhard Ebou Ebrahim Eckhard Ed Eddie Edem Edgar Edgardo Edi Edinho Edmond Edmund
Edoardo Edouard Édouard Edson Eduard Eduardo Edvard Edward Edwin Eero Efraim Efrain Efraín Efren
Efstathios Egon Ehab Ehsan Ehud Eiji Einar Eitan Ejaz Eko Ekow Ekrem Eladio Elazar Elchin Eldon
Eldridge Elechi Eleftherios Eli Elias Eliezer Elijah Elio Eliseo Eliyahu Elliot Elliott Ellis
Elmer Elmo Eloy Elroy Elton Elvis Elwood Elyakim Emad Emeka Emil Emile Émile Emiliano Emilio
Emmanuel Emmerson Emmett Emomali Emory Emre Enes Enlai Ennio Enoch Enrico Enrique Enver Enzo Eoin
Ephraim Ercan Erdal Erdem Erez Ergun Erhard Eric Erich Erick Erik Erkan Erkki Erling Ernest
Ernesto Ernie Ernst Erol Errol Ershad Ersin Ertuğrul Erwin Esa Eshaq Eskandar Esko Esmaeil Esmail
Espen Essam Esteban Etgar Ethan Etienne Étienne Ettore Eugene Eugène Eugenio Eusebio Evan
Evangelos Evaristo Everett Everton Evgeni Evgeny Evo Ewald Ewan Eyad Eyal Eylon Eyob Eyvind
Ezekiel Ezequiel Ezer Ezio Ezra Fabian Fabián Fabien Fabinho Fabio Fábio Fabrice Fabrizio Facundo
Fadel Fadi Fahad Fahd Faisal Faiz Faizan Fakhruddin Farag Faramarz Fares Farhad Farhan Farid Faris
Farooq Farouk Farshad Faruk Faruq Farzad Fathi Fatih Fatmir Fatos Faure Fausto Fawad Fawaz Fawzi
Fayez Faysal Fayyad Fazal Fazlur Federico Fedor Felipe Felix Femi Ferdinand Ferenc Fereydoon
Fereydoun Fergus Ferit Fermín Fernand Fernandinho Fernando Festus Fethullah Fidel Fikret Filippo
Finbar Finley Finn Flavio Flávio Fletcher Florencio Florent Florian Floyd Foday Fode Folke Forrest
Fotis Fouad Francesco Francis Francisco Franck Franco Francois François Franjo Frank Frank-Walter
Frankie Franklin Frans Frantisek František Franz Fraser Fred Freddie Freddy Frederic Frédéric
Frederick Fredrik Friedhelm Friedrich Fritz Frode Fuad Fulgencio Fulvio Fumihito Fumio Fyodor Gabe
Gabino Gabor Gábor Gabriel Gadi Gael Gaël Gaetano Gagik Gamal Ganesh Ganjar Garegin Gareth
Garfield Garrett Garry Garth Gary Gaspard Gaston Gatot Gatsha Gaurav Gautam Gautier Gavin Gavrilo
Gaylord Gebhard Gebran Geert Geir Gene Genichi Gennadi Gennady Gennaro Geoff Geoffrey Georg George
Georges Georgi Georgios Georgy Gerald Gérald Geraldo Gerard Gérard Gerardo Gerd Gergely Gerhard
Germain Germán Gernot Gerrit Gerry Getachew Getúlio Géza Ghanem Ghassan Ghazi Ghislain Gholam
Gholamreza Ghulam Giacomo Giampaolo Giancarlo Gianfranco Gianluca Gianluigi Gianni Giannis Giap
Gideon Gil Gilad Gilbert Gilberto Giles Gilles Gilmar Gino Giora Giorgi Giorgio Giorgos Giovanni
Girija Girish Girma Girolamo Gitanas Giuliano Giulio Giuseppe Gjergj Glafcos Gleb Glen Glenn
Gobind Godfrey Godwin Gohar Gökhan Golam Gonzalo Goodluck Gopal Gopalkrishna Goran Gordon Goro
Gotabaya Gotabhaya Gottfried Götz Govan Govind Graeme Graham Granit Grant Grayson Greg Gregg
Grégoire Gregorio Gregory Grégory Griffin Griffith Grigor Grigori Grigory Grover Grzegorz
Guangcheng Gudmundur Guglielmo Guido Guilherme Guillaume Guillermo Gulbuddin Gulzar Gunnar Gunter
Günter Gunther Günther Guntis Guofeng Gurbanguly Gurcharan Gurinder Gurmeet Gustav Gustave Gustavo
Guus Guy Guðni Gwede Gyanendra Gyorgy György Gyula Haakon Habib Habibollah Habtamu Hadi Hafeez
Hafez Hafiz Hafizullah Hage Haibatullah Haidar Haider Haile Hailemariam Haim Haitham Hajime
Hakainde Hakan Håkan Hakim Hakimullah Hal Halil Halit Halldór Haluk Halvor Hamad Hamadi Hamayun
Hamdan Hamdeen Hamdi Hamed Hamid Hamidreza Hamidullah Hamza Hamzah Hani Hank Hannes Hans
Hans-Dietrich Hans-Georg Hans-Jürgen Hans-Peter Harald Harbhajan Hardik Hari Haris Harish Harjit
Harlan Harley Harold Haroon Haroun Harri Harrison Harry Harsha Harshad Hartmut Hartono Haruki
Harun Haruto Harvey Hasan Hasanul Hashem Hashim Hassan Hatem Håvard Hayao Hayati Hayato Hayden
Hazem Heath Hector Héctor Hedi Heikki Heiko Heiner Heinrich Heinz Hekmat Helge Helmut Helmuth
Hemant Hendra Hendrik Henk Henning Henrik Henrique Henry Henryk Herb Herbert Heribert Heriberto
Herman Hermann Hernan Hernán Herschel Herve Hervé Hesham Heung-min Heydar Hicham Hidayat Hideaki
Hideki Hideo Hideto Hidetoshi Hieu Hifikepunye Hikaru Hikmet Hilario Himanshu Hippolyte Hiram
Hirobumi Hirofumi Hirohito Hirokazu Hiroki Hiroshi Hiroto Hiroyuki Hisashi Hisham Hishammuddin
Hissène Hoang Holger Homer Hong-jin Honoré Hooman Hoon Horace Horacio Horst Hosam Hosni Hossam
Hossein Houari Houshang Hovik Howard Howie Hrant Hristo Hrithik Htay Htin Hubert Hugh Hugo Hulusi
Humayun Humberto Humphrey Hunter Huseyin Hüseyin Hussain Hussam Hussein Hussien Huub Huw Huy Hyman
Hyun-jin Hyun-soo Iajuddin Ian Ibrahim Ibrahima Ichiro Iddo Idi Ido Idris Idriss Idrissa Idrissou
Iftikhar Ignacio Ignatius Igor Ihab Ihor Ihsan Ijaz Ike Ikechukwu Ikram Il-sung Ilan Ilham Ilhan
Ilie Ilir Ilkay Ilker İlker Ilkka Ilya Ilyas Imad Immanuel Imomali Imran Imre In-hwan Inácio Inder
Indrajit Ingemar Ingmar Ingo Ingvar Íñigo Inzamam Ioan Ioannis Iqbal Ira Iraj Irakli Irrfan Irving
Irwan Irwin Isa Isaac Isaiah Isaias Isam Isamu Isao Ishaq Ishtiaq Isiah Isidro Isko Ismael Ismail
İsmail Ismet İsmet Isoroku Issa Issam Issoufou Istvan István Itai Italo Itamar Itaru Itzhak Ivan
Ivaylo Ivica Ivo Ivor Iyad Izzat Jaafar Jaap Jabbar Jaber Jabir Jabril Jabulani Jace Jacek Jacinto
Jack Jackie Jaco Jacob Jacobo Jacques Jaden Jae-in Jae-myung Jae-yong Jafar Jagan Jagdish Jagjit
Jahangir Jahanzeb Jaime Jair Jairam Jakaya Jake Jakub Jalal Jalaluddin Jaleel Jalen Jamaal Jamal
Jamar James Jamie Jamil Jamshid Jan Janez Janko Janos János Janusz Jared Jari Jarkko Jarmo
Jaroslav Jaroslaw Jarosław Jarrett Jarvis Jason Jasper Jassim Jaswant Javad Javed Javier Javon
Jawad Jawaharlal Jay Jayant Jayanta Jayden Jean Jean-Baptiste Jean-Bertrand Jean-Christophe
Jean-Claude Jean-François Jean-Jacques Jean-Louis Jean-Luc Jean-Marc Jean-Marie Jean-Michel
Jean-Paul Jean-Philippe Jean-Pierre Jean-Yves Jed Jedediah Jeff Jefferson Jeffery Jeffrey Jejomar
Jelle Jenő Jens Jerald Jeremiah Jérémie Jeremy Jermaine Jeroen Jerome Jérôme Jerrod Jerry Jerzy
Jesper Jesse Jesús Jethro Ji-sung Jiabao Jibril Jigme Jignesh Jim Jimmy Jin-young Jinping Jintao
Jiri Jiří Jitendra Joachim Joao João Joaquim Joaquin Joaquín Jocelyn Jochen Joe Joel Joël Joelson
Joerg Joey Johan Johann Johannes John Johnnie Johnny Joko Jomo Jon Jonah Jonas Jônatas Jonathan
Jonathon Jong-chul Jong-il Jong-nam Jong-suk Jong-un Jong-woo Joon-ho Joop Joost Joram Jörg Jorge
Jörgen Joris Jose José Josef Joseph Josh Joshua Josiah Josip Jost Josué Jovito Jozef Józef József
Juan Judd Juergen Juha Jukka Jules Julian Julián Julien Julio Julius Juma Junaid Jung-ho Jung-hyun
Junichi Junichiro Junius Junji Juozas Jupp Juraj Jurgen Jürgen Jurij Juris Juscelino Jussi Justin
Jusuf Juvénal Jyoti Jyrki Kaan Kaarel Kaarlo Kadhim Kadir Kagiso Kai Kai-shek Kaige Kailash Kais
Kaito Kaj Kaká Kakha Kakuei Kaleem Kalle Kálmán Kalyan Kamal Kambiz Kamel Kamil Kamran Kane Kanshi
Kanwal Kapil Karam Karan Kareem Karel Kari Karim Karl Karl-Heinz Karlheinz Karol Károly Karsten
Karthik Kartik Karunanidhi Kasim Kaspar Kasper Kassem Kassym Kassym-Jomart Katsuhiko Katsuya
Kaushik Kaveh Kazem Kazimierz Kazuhiro Kazuki Kazuo Kazuya Kebede Keegan Keenan Kees Kei Keigo
Keiichi Keiji Keisuke Keith Keizo Kelvin Kemal Ken Kenan Kendall Kendrick Kenenisa Kengo Kenichi
Kenji Kenjiro Kenneth Kenny Kent Kenta Kenzaburo Kenzo Keqiang Kerem Kermit Kerry Kevin Keyvan
Kgalema Khai Khairy Khaldoun Khaled Khalid Khalil Khanh Khoa Khosrow Khurram Khurshid Ki-moon
Kiarash Kieran Kiichi Kimi Kiran Kiril Kirill Kirk Kishore Kit Kiyoshi Kjell Klaas Klaus Klement
Knud Knut Kobe Koen Koffi Kofi Koichi Koichiro Koji Kojo Konrad Konstantin Konstantinos Koray
Kostas Kostis Kosuke Kotaro Krešimir Kris Krishna Krishnan Kristian Kristoffer Kristopher Krystian
Krzysztof Kuldip Kumar Kunal Kunihiko Kurmanbek Kurt Kwabena Kwaku Kwame Kwang-ho Kwasi Kwesi Kyaw
Kyle Kylian Kyriakos Kyrie Kyung-soo Lachlan Ladislav Laith Lajos Lakhdar Lakshman Lal Lalit Lalu
Lamar Lamberto Lamine Lance Lansana Lapo Larbi Larry Lars Lasantha Lasith Lasse Laszlo László
Latif Laurence Laurens Laurent Laurent-Désiré Lauri Laurie Lautaro Lavrenty Lawrence Lawton Laxman
Lazaro Lázaro Lazarus Leandro LeBron Lech Lee Lefteris Leif Leigh Leland Len Lennart Lenny Leo
Leon Léon Leonard Leonardo Leone Leonel Leonid Leonidas Leopold Léopold Leopoldo Leoš Leroy Les
Leslie Lester Leszek Lev Levent Levi Levon Lewis Liam Liaquat Linus Lionel Lior Lisandro Liviu
Llewellyn Lloyd Lobsang Logan Loïc Lonnie Loren Lorenzo Lorne Lotfi Lothar Lou Louay Louis Loukas
Lounes Lourenço Lowell Luan Luay Lubomir Luboš Luc Luca Lucas Luciano Lucien Lucio Lúcio Lucius
Lucjan Ludger Ludovic Ludovico Ludvik Ludwig Luhut Luigi Luis Luís Luiz Luka Lukas Luke Lungi
Luther Lutz Luuk Lyle Lyndon Lynn Maamoun Maarten Macario Maciej Mack Macky Madan Madhav Madhu
Magne Magnus Mahamadou Mahamat Mahathir Mahdi Mahela Mahendra Maher Mahesh Mahfuz Mahinda Mahir
Mahmood Mahmoud Mahmud Maithripala Majed Majid Makarios Makoto Maksim Maksym Malachi Malcolm Malek
Malik Mamadou Mamady Mamdouh Mamoru Mamoun Manabu Manfred Mangala Mangosuthu Manish Manmohan Manny
Manohar Manoj Manolis Manolo Manouchehr Mansour Mansur Manuel Marc Marcel Marcelino Marcello
Marcelo Marcial Marcin Márcio Marco Marcos Marcus Marek Marian Mariano Mario Mário Mariusz Mark
Markku Marko Markus Marlon Marouf Marshall Marten Martin Martín Martti Marty Marvin Marwan Marzouk
Masaaki Masahiko Masahiro Masaki Masao Masaru Masashi Masataka Masato Masayoshi Masayuki Mashrafe
Mason Masoud Massimiliano Massimo Massoud Matan Matanya Matej Mateo Mateusz Mathias Mathieu Mathis
Matias Matías Mats Matt Matteo Mattheus Matthew Matthias Matthieu Matthijs Matti Mattia Mátyás
Maung Mauno Maurice Mauricio Maurizio Mauro Max Maxim Maxime Maximilian Maximiliano Máximo Maxwell
Mayank Mazen Mbaye Mbwana Mehdi Mehmet Mehran Mehrdad Meindert Meinhard Meir Mel Melaku Meles
Melih Melvin Menachem Menahem Mengistu Merle Merlin Meron Mert Mervyn Mesut Metin Mevlut Mevlüt
Micah Michael Michalis Michel Michelangelo Mick Mickey Miguel Mihai Mihail Mika Mikael Mike
Mikhail Mikheil Mikis Mikko Miklos Miklós Mikola Mikolaj Mikołaj Miles Milind Milivoj Miljan
Millard Milo Milorad Milos Miloš Milton Milutin Min-ho Min-jun Minh Minoru Miodrag Mircea Mirko
Miro Miroslav Mirosław Mirwais Misbah Mitch Mitchell Mithun Mitsuo Mitt Mizanur Mladen Moataz Moaz
Mobutu Modesto Modibo Moeen Moeketsi Moez Mogens Mohamad Mohamed Mohamedou Mohammad Mohammad-Javad
Mohammed Mohan Mohandas Mohit Mohsen Mohsin Moin Moise Moïse Moises Moisés Mojtaba Mokhtar Moktar
Momčilo Moncef Monte Monther Monty Moo-hyun Mordechai Morgan Morihiro Moritz Morris Mort Morten
Morteza Mortimer Moses Moshe Mosiuoa Mostafa Mostapha Motilal Motiur Motti Mouaz Mounir Moussa
Moustafa Mstislav Mswati Muamar Muammar Muawiya Muayyad Muhammad Muhammadu Muhammed Muhannad
Muharrem Muhith Muhsin Muhyiddin Mujibur Mukesh Mukhtar Mukul Mulayam Mulugeta Munir Munther
Muqtada Murad Murali Murat Murilo Murli Murray Musa Musab Musalia Mushahid Mushtaq Mustafa
Mustapha Mutasim Mutsuhito Muttiah Muwaffaq Mwai Myint Mykhailo Mykola Myles Myron Myung-bak
Nabeel Nabih Nabil Nadav Nadeem Nader Nadhim Nadim Nafez Naftali Nagendra Naguib Nahman Nahum Naif
Najam Naji Najib Najibullah Najm Namadi Namal Nana Nand Nandan Nangyalai Nanni Naoki Naoto
Narasimha Narayan Narayana Narendra Naresh Naruhito Naseem Naseer Naser Nasim Nasir Nasr Nasrollah
Nasrudin Nasser Nat Natan Nate Nathan Nathaniel Naum Naveed Naveen Navid Navin Navjot Nawaf Nawaz
Nayef Nayib Nazih Nazim Nazım Nazir Nebojša Necmettin Ned Neeraj Neil Nelson Nenad Nestor Néstor
Neville Newt Neymar Nghia Ngugi Nicanor Nicéphore Nicholas Nick Nicky Nico Nicola Nicolae Nicolas
Nicolás Nicolò Nicos Nidal Niels Nigel Nihat Nika Nikhil Nikita Niklas Nikol Nikola Nikolai
Nikolaj Nikolaos Nikolay Nikos Nilesh Nils Nima Nimal Nino Ninoy Nir Nisar Nissim Nitin Nitish
Nitzan Nizar Nnamdi Noah Noam Noboru Nobuhiro Nobuo Nobusuke Nobutaka Nobuyuki Noel Noël Nolan
Nonito Norbert Norberto Norio Norm Norman Norodom Norris Nour Nouri Novak Noynoy Nuhu Numan Nuno
Nurettin Nuri Nursultan Obaida Obi Octavio Odeh Odell Odysseas Ofer Ofir Ogbonna Ogden Oguz Oğuz
Ohad Okan Okechukwu Oktay Olaf Olafur Ólafur Olav Olavo Ole Oleg Oleh Oleksandr Oleksiy Oliver
Olivier Olle Olli Ollie Olof Olu Olusegun Oluwaseun Omar Omer Ömer Omondi Omprakash Omran Omri
Ondřej Onur Orazio Oren Oreste Orhan Ori Oriol Orson Orville Osama Osamu Oscar Osgood Osman Ostap
Osvaldo Oswald Otar Otávio Othman Otis Otmar Ottavio Ottmar Otto Oumar Ousmane Ove Ovidiu Owen
Ozan Özgür Ozzie Paa Paavo Pablo Paddy Pål Palaniappan Panagiotis Panayiotis Panfilo Pankaj Panos
Paolo Parag Parker Parth Parvez Parviz Pascal Pascual Pasquale Pat Patrice Patricio Patrick Patryk
Paul Paulinho Paulo Pavel Pavle Pavlo Pavlos Pavol Pawan Pawel Paweł Payam Pedro Pejman Pekka
Pelle Pep Percy Perry Pertti Pervaiz Pervez Petar Pete Peter Petr Petro Petros Petru Petter Peyman
Phil Philip Philipp Philippe Phillip Phong Phuc Pierce Pierluigi Piero Pierre Piet Pieter Pietro
Pim Pino Piotr Pius Placido Plácido Plamen Porfirio Poul Prabowo Prachanda Pradeep Prakash Pramod
Pramukh Pranab Pranav Pranay Prannoy Prasad Prashant Pratap Pratik Praveen Pravin Prawit Prayut
Prayuth Preben Predrag Prem Preston Prithviraj Prokopis Przemyslaw Puji Pushpa Qais Qamar Qasem
Qasim Qassem Qishan Quan Quang Quentin Quim Quincy Quinn Quoc Raanan Rabah Rabih Rachid Radek
Radko Radomir Radoslav Radosław Radovan Radwan Raed Rafael Rafat Raffaele Raffi Rafi Rafik Rafiq
Rafizi Raghav Raghib Raghu Raghuram Ragnar Raheel Rahim Rahmatullah Rahmi Rahul Raila Rainer Raj
Rajab Rajat Rajeev Rajendra Rajesh Rajindar Rajinder Rajiv Rajkumar Rajnath Raju Rakesh Ralf Ralph
Ram Ramachandra Raman Ramesh Rami Ramin Ramiro Ramon Ramón Ramsey Ramush Ramzan Ramzi Ramzy
Ranasinghe Ranbir Randall Randolph Randy Ranil Ranjan Ranjit Raouf Raoul Raphael Raphaël Rashad
Rashed Rasheed Rashid Rasmus Ratan Ratko Rauf Raul Raúl Ravi Ravindra Ravish Ray Raymond Recep
Redouane Reed Refik Reggie Reginald Régis Rehavam Rehman Reid Reinaldo Reiner Reinhard Reinhold
Reinier Rémi Remy Rémy Ren Renan Renato Rene René Renzo Reuben Reuven Revaz Rex Reynaldo Reza
Rezaul Rhys Riad Riaz Ricardo Riccardo Richard Richie Rick Rickey Ricky Rida Ridha Rifaat
Rigoberto Rino Rinus Rishi Risto Ritesh Rivaldo Riyad Riz Rıza Rizieq Rizwan Roald Rob Robbie
Robert Roberto Robin Robinho Rocco Roch Rod Roderick Rodion Rodney Rodolfo Rodolphe Rodrigo Roel
Rogelio Roger Rohan Rohit Roland Rolandas Rolando Rolf Romain Roman Román Romário Romeo Romulo
Rómulo Ron Ronald Ronaldinho Ronaldo Ronan Ronen Rongji Roni Ronnie Ronny Rory Roscoe Roshan Ross
Rostislav Rotimi Rouhollah Roy Royce Ruben Rubén Rudi Rüdiger Rudolf Rudolph Rudy Rufus Ruggero
Ruhollah Rui Rumen Rune Rupert Rupiah Ruslan Russ Russell Rustam Rustem Rüştü Rustum Rusty
Rutherford Ruud Ruy Ryan Ryo Ryoji Ryota Ryszard Ryu Ryuichi Ryunosuke Ryutaro Saad Saadat Saadi
Saadoun Sabri Sachin Sadaharu Saddam Sadegh Sadio Sadiq Sadyr Saeb Saeed Saeid Safwan Sahil Saïd
Saif Sajid Sajith Sajjad Sakari Salah Salahuddin Saleem Saleh Sali Salif Salih Salil Salim Salmaan
Salman Salva Salvatore Sam Samak Samar Sameer Sameh Samer Sami Samih Samir Sammy Samora Samson
Samuel Samvel Sanath Sancho Sandeep Sander Sandiaga Sandor Sándor Sandro Sandu Sang-hoon Sang-woo
Sani Sanjay Sanjeev Sanjit Sanjiv Santosh Saparmurat Saqr Sarath Sarfraz Saša Satish Satoru
Satoshi Sattar Satya Satyajit Satyendra Saul Saúl Sauli Saurabh Saurav Sayan Sayed Sayyid Scott
Seamus Sean Sebastian Sebastião Sébastien Seif Seiichi Seiji Sekou Sékou Seku Selahattin Selçuk
Selim Semih Semyon Seok-youl Serdar Seretse Serge Sergei Sergej Sergey Sergio Sérgio Serhat Serhiy
Serkan Serzh Seth Setya Seung-hoon Severo Seydou Seyed Seymour Sezgin Shabbir Shabtai Shafiq
Shafiqul Shafqat Shahab Shahbaz Shahid Shahin Shahram Shahzad Shai Shakib Shakir Shalom Shane
Shankar Shaoqi Shapour Sharad Sharif Shashi Shaukat Shaul Shaun Shavkat Shawki Shawn Shawqi
Shehbaz Shehu Shekhar Shelby Sheldon Sherman Sherwood Shigeki Shigeo Shigeru Shimon Shin Shingo
Shinichi Shinichiro Shinji Shinjiro Shintaro Shinya Shinzo Shiv Shivraj Shivshankar Shlomi Shlomo
Shmuel Shmuley Sho Shoaib Shogo Shohei Shoichi Shoji Shota Shreyas Shubham Shui-bian Shuichi Shuji
Shukri Shunsuke Shyam Siaka Siamak Siavash Sibusiso Sid Siddharth Sidi Sidney Siegfried Siegmar
Sigmar Sigmund Sigurd Sigurður Sihanouk Siim Silas Silvan Silvestre Silvio Simba Simeon Simon
Simón Simone Sinan Sindri Siphiwe Sipho Sirajuddin Sitaram Sixten Siyabonga Sizwe Sjoerd Skënder
Slamet Slavko Slavoj Slimane Slobodan Snorri Sócrates Soe Sofiane Sohail Sohrab Soichiro Sol
Solomon Somchai Sonam Sondhi Sonny Sonu Sooronbay Soren Søren Soroush Sosuke Sota Sotiris
Souleymane Soumitra Sourav Spencer Spike Spiro Spyridon Spyros Srettha Srinivas Srinivasan Stan
Stanimir Stanislav Stanislaw Stanisław Stanley Stavros Stefan Stefano Stefanos Steffen Stelios
Stellan Sten Stepan Stephane Stéphane Stephen Steve Steven Stewart Stieg Stig Stipe Stjepan Stojan
Strom Stuart Sture Stylianos Subash Subhas Subhash Subhi Subramanian Sudhir Sudip Suhail Suharto
Suk-yeol Sukarno Sukhbir Sulaiman Suleiman Suleyman Süleyman Sumit Sundar Sune Sung-hoon Sung-min
Sunil Supriyadi Suraj Surayud Suresh Surinder Surjit Surya Sushil Susilo Susumu Sutarto Suthep
Svein Sven Svend Svetozar Svyatoslav Swapan Syed Sylvain Sylvester Syngman Szabolcs Szymon Taavi
Tad Tadao Tadashi Tadesse Tadeusz Tae-hyung Tae-woo Tae-yong Tage Taha Tahar Taher Tahir Tahsin
Taichi Taieb Taisuke Takaaki Takafumi Takahiro Takanori Takao Takashi Takayuki Takehiko Takeo
Takeru Takeshi Takumi Takuya Talal Taleb Tamam Tamás Tamer Tamim Tammam Tancredo Tanguy Tanner
Tansel Tanveer Tanvir Tapio Taras Tarek Tareq Tariku Tariq Tarique Tarjei Taro Tarun Tassos Tatsuo
Tatsuya Taufik Tauqir Tawfik Tawfiq Taye Tayeb Tayfun Taylor Tayseer Tayyip Ted Teddy Teemu Tejas
Tejashwi Teng-hui Tenzin Tenzing Teodor Teodoro Terence Terje Terrance Terrell Terrence Terry
Tesfaye Tetsuo Tetsuro Tetsuya Teuvo Tewodros Thabang Thabiso Thabo Thad Thaddeus Thaksin Thamer
Thanasis Thanassis Thang Thanh Thein Themba Themis Theo Théo Theodor Theodore Théodore Theodoros
Thiago Thibaut Thierry Thieu Thijs Thilo Thomas Thor Thorbjørn Thorsten Thorvald Thurgood Thurman
Tiago Tibor Tidjane Tien Tihomir Tijs Tim Timo Timofey Timothy Timur Tito Titus Tiziano Tobias
Toby Todd Toivo Tolga Tom Tomas Tomás Tomáš Tomasz Tomé Tomer Tomiichi Tomislav Tommaso Tommy
Tomohiro Tomoyuki Toni Tony Toomas Tooru Tor Torbjörn Tord Tore Torgny Torkild Torsten Toru
Toshiaki Toshihiko Toshihiro Toshiki Toshimitsu Toshio Toshiro Toshiyuki Totò Toussaint Toyin
Traian Travis Trent Trevor Trey Tristan Trond Trong Troy Truman Trung Trygve Tsepo Tsutomu
Tsuyoshi Tuan Tucker Tun Tunç Tuncay Tunde Tung Turgut Turki Ty Tyler Tyrone Tyson Tzachi Ubaid
Uche Uday Uddhav Udo Ufuk Ugo Ugur Uğur Uhuru Ujjwal Ulf Uli Ulises Ulrich Ulysses Umar Umaru
Umberto Umesh Umit Ümit Umut Upendra Upton Urho Uri Uriah Uriel Urmas Urs Usama Usman Utpal Uttam
Uwe Uzi Vaclav Václav Vadim Vadym Vagif Vahid Vajiralongkorn Vakhtang Valdas Valdis Valentin
Valentín Valentine Valentino Valeri Valerio Valery Valéry Vance Vangelis Vartan Varun Vasant Vasco
Vasil Vasile Vasili Vasilis Vasily Vassilis Vasyl Vaughn Vazgen Vegard Veikko Veit Velimir
Velupillai Venkaiah Venkat Venkatesh Venkatraman Vern Vernon Veselin Vic Vicente Victor Víctor
Victorien Vidkun Vidya Viet Viggo Vijay Vikas Vikram Viktor Vilhelm Villy Vilmos Vimal Vinay Vince
Vincent Vincenzo Vineet Vinh Vinicius Vinícius Vinod Vipin Vir Viraj Virat Virender Virgil Vishal
Vishnu Vishwanath Vitali Vitaliy Vitaly Vito Vittorio Vivek Vjekoslav Vlad Vladan Vladimir
Vladimír Vladislav Vlado Vojislav Vojtěch Volkan Volker Volkmar Volodymyr Vsevolod Vuk Vyacheslav
Vytautas Waclaw Wade Wael Wafiq Waheed Wahid Wahyu Wajid Wajih Waldemar Waldo Wale Waleed Walid
Wallace Wally Walt Walter Walther Wanderlei Waqar Warren Waseem Wasim Wataru Wayne Weiwei Wendell
Werner Wes Wesley Wibren Wieslaw Wilbert Wilbur Wiley Wilfred Wilfredo Wilfried Wilhelm Will
Willard Willem Willi William Willie Willis Willy Wilmer Wilson Wim Winfield Winfried Winston
Wiranto Wissam Witold Wladyslaw Wlodzimierz Wojciech Wole Wolf Wolfgang Won-soon Woo-choong
Woodrow Woody Workneh Wouter Wyatt Xabi Xanana Xavi Xavier Xenophon Xherdan Xiaobo Xiaoping Xilai
Yaacov Yaakov Yadier Yadollah Yahia Yahya Yair Yakov Yakubu Yanis Yann Yannick Yannis Yaobang
Yaqub Yariv Yaroslav Yasar Yaşar Yaser Yash Yashwant Yasiel Yasin Yasir Yasser Yassin Yassine
Yasuhiro Yasunari Yasuo Yasushi Yat-sen Yavuz Yaw Yaya Yazid Yechiel Yegor Yehoshua Yehuda Yehudi
Yemi Yerlan Yevgeni Yevgeny Yiannis Yigal Yigit Yiğit Yilmaz Yimou Ying-jeou Yisrael Yitzhak Yngve
Yoann Yoav Yochanan Yoel Yoenis Yogendra Yogesh Yohanan Yohannes Yohei Yoichi Yoji Yona Yonatan
Yong-chol Yong-hae Yong-ho Yong-nam Yongkang Yoni Yoram Yorgos Yosef Yoshihide Yoshihiko Yoshihiro
Yoshinobu Yoshinori Yoshio Yoshiro Yoshito Yoshiyuki Yossi Yosuke Yota Youcef Younes Young-ho
Young-sam Younis Younus Yousef Yousif Youssef Youssouf Yoweri Yudai Yuichi Yuichiro Yuji Yuki
Yukio Yukiya Yul Yulian Yunus Yuri Yuriy Yury Yusaku Yusef Yusril Yusuf Yusuke Yuta Yutaka Yuto
Yuval Yuvraj Yuzuru Yves Yvon Zabihullah Zabiullah Zach Zachariah Zachary Zack Zafer Zaheer Zahid
Zahir Zaid Zaidan Zain Zakaria Zakariya Zaki Zakir Zal Zalman Zalmay Zane Zaw Zayd Zayed Zaza
Zbigniew Zdenek Zdeněk Zeca Zedong Zeev Zein Zeke Zeki Zeljko Željko Zemin Zevi Zhengfei Zia Ziad
Ziaulhaq Ziaur Zico Zine Zinedine Zisis Ziya Ziyad Ziyang Zlatan Zlatko Zola Zoltan Zoltán Zoran
Zouhair Zsolt Zubair Zubin Zuhair Zuheir Zulfikar Zulfiqar Zülfü Zurab Zvi Zviad Zwelinzima
Zygmunt
`);
