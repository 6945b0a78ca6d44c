/** What is generic about the process engine: its guards, doors, sign-in, schema, clock and the wording of its errors. */
package org.laborinspection.engine;
