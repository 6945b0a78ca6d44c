package org.laborinspection.document;

class PaperRegisterOnPostgresTest extends PaperRegister {

    @Override
    PaperOffice office() throws Exception {
        return PaperOffice.onPostgres();
    }
}
