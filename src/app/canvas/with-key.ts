/** Whether a click is to add to what is selected. */
export const withKey = (event: MouseEvent | TouchEvent): boolean => event.shiftKey || event.ctrlKey || event.metaKey;
