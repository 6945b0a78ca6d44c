package org.laborinspection.inspection;

/** Something recorded in a case about one of its papers. */
interface AboutPaper {

    /** The id of the paper. */
    long document();
}
