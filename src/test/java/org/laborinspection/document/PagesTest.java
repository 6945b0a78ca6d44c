package org.laborinspection.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@Tag("D42")
@DisplayName("The pages of a paper are those an office program prints")
class PagesTest {

    private static PaperOffice office;

    @BeforeAll
    static void open() {
        office = PaperOffice.open();
    }

    @AfterAll
    static void close() throws Exception {
        office.close();
    }

    /** The second column was counted in the PDF that LibreOffice Writer makes of the sample paper. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/papers/pages.csv", numLinesToSkip = 1)
    void asPrinted(DocumentKind kind, int pages) {
        assertThat(office.documents()
                        .issue(SamplePapers.CASE_NO, kind, SamplePapers.of(kind), "inspector1")
                        .pages())
                .isEqualTo(pages);
    }
}
