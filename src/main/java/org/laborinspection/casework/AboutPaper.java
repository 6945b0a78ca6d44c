package org.laborinspection.casework;

/** Something recorded in a case about one of its papers. */
public interface AboutPaper {

    /** The id of the paper. */
    long document();
}
