/** What an entity type file says: how the type is called, drawn and mapped to other vocabularies. */
export interface EntityTypeDefinition {
  /** The word that documents, graphs and filters use. */
  readonly id: string;
  readonly label: string;
  readonly plural: string;
  readonly description: string;
  /** `#rrggbb`, told apart with the common forms of colour blindness and on light and dark ground. */
  readonly colour: `#${string}`;
  /** An SVG path in a 24 by 24 box: the pictogram that goes with the colour. */
  readonly icon: string;
  /** The class in schema.org. */
  readonly schemaOrg: string;
  /** The schema in FollowTheMoney. */
  readonly followTheMoney: string;
  /** The class in Wikidata. */
  readonly wikidata: `Q${number}`;
}
