/**
 * The case: number, parties, handlers, stage and append-only log; the only system of record of what a case is. The
 * informant's identity lives here under seal and leaves only through {@link org.laborinspection.casefile.Informants}.
 */
package org.laborinspection.casefile;
