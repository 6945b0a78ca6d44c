/**
 * What every case process shares: who works, reads and signs in a case, how its papers are filled with what all of them
 * name, and the steps into a stage and into the archive.
 */
package org.laborinspection.casework;
