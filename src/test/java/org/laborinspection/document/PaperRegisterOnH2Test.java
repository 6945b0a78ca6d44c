package org.laborinspection.document;

class PaperRegisterOnH2Test extends PaperRegister {

    @Override
    PaperOffice office() throws Exception {
        return PaperOffice.onH2();
    }
}
