/** How many versions, and how many corrections, a page of figures lists: the latest. */
export const most = 10;
