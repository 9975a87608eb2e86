import { packageFolder } from '../node/package/packageFolder.ts';
import { packPackage } from './packPackage.ts';
import { prepareEngine } from './prepareEngine.ts';

await prepareEngine();
const { filename, unpackedSize } = packPackage(packageFolder);
console.log(`${filename}  ${(unpackedSize / 1e6).toFixed(1)} MB when it is installed`);
