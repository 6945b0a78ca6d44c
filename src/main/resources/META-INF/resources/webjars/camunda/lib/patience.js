/** On a slow line a file may take longer than the seven seconds after which the product gives up and stays blank. */
window.require.config({ waitSeconds: 120 });
