export { run } from './mocha'; // first: it makes `describe` and `it`
import './start.test'; // where Candor does not start, nothing else is tried
import './writing.test';
import './media.test';
import './fixAll.test';
import './settings.test';
import './commands.test';
import './declaring.test';
import './inserting.test';
