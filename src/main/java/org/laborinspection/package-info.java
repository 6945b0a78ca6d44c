/** Labour-inspection case handling: the law's order in BPMN, its tables in DMN, its papers and clocks in Java. */
package org.laborinspection;
