/** The register of statutory clocks 期限台账: which limit runs in which case until when, why, and what moved it. */
package org.laborinspection.deadline;
