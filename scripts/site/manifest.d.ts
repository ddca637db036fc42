// Types of manifest.js, which the build runs as it is, for the tests.
export declare const DEVELOPMENT_ADDRESS: string;
export declare function readAddress(baseUrl: string | undefined): string;
export declare function rewriteManifest(xml: string, address: string): string;
