/** What reads metadata of pictures, films and recordings. A file of its own when bundled: only drafts that show some need it. */
export { factsIn } from './media/facts';
