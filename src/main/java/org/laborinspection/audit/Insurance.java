package org.laborinspection.audit;

import org.laborinspection.casefile.Labelled;

/** The insurances this office administers and audits; medical and maternity insurance are another authority's. */
enum Insurance implements Labelled {
    PENSION("企业职工基本养老保险"),
    RESIDENT_PENSION("城乡居民基本养老保险"),
    INJURY("工伤保险"),
    UNEMPLOYMENT("失业保险");

    private final String label;

    Insurance(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
