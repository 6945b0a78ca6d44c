package org.laborinspection.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class PaperRegisterOnPostgresTest extends PaperRegister {

    @Override
    PaperOffice office() throws Exception {
        return PaperOffice.onPostgres();
    }

    /** H2 does not let a connection be cut. */
    @Test
    @Tag("D16")
    @DisplayName("What a killed process had begun leaves neither row nor number")
    void killed() {
        assertThatThrownBy(() -> office.transaction().executeWithoutResult(status -> {
                    assertThat(issue(DocumentKind.D16).number()).isEqualTo("示人社监延字〔2026〕第1号");
                    office.cutConnection();
                }))
                .isInstanceOf(DataAccessResourceFailureException.class);

        assertThat(issue(DocumentKind.D16).number()).isEqualTo("示人社监延字〔2026〕第1号");
    }
}
