package org.laborinspection.penalty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.laborinspection.calendar.Office;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was fined before, violation by violation: the measure of a like fine in a like case. */
@Service
@EnableConfigurationProperties(ComparisonSettings.class)
public class DecidedFines {

    private final JdbcClient jdbc;
    private final ComparisonSettings settings;
    private final Clock clock;

    DecidedFines(JdbcClient jdbc, ComparisonSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** Enters what a decision paper fines, in the transaction that issues it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(long document, String caseNo, List<Calculation> fines) {
        for (var fine : fines) {
            if (fine.amount().signum() > 0) {
                jdbc.sql(
                                """
                        insert into li_decided_fine
                            (document_id, case_no, violation, band, amount, unit_amount, units, decided_on)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                        .params(
                                document,
                                caseNo,
                                fine.entry(),
                                fine.bandLabel(),
                                fine.amount(),
                                fine.unitAmount(),
                                fine.units(),
                                LocalDate.ofInstant(clock.instant(), Office.ZONE))
                        .update();
            }
        }
    }

    /** The fine beside those decided last in other cases; what a remedy undid does not count. */
    @Transactional(readOnly = true)
    public Comparison compare(String caseNo, Calculation fine) {
        var cases = jdbc.sql(
                        """
                select f.* from li_decided_fine f
                left join li_obligation o on o.document_id = f.document_id
                where f.violation = ? and f.case_no <> ? and coalesce(o.state, '') not in ('ESCALATED', 'REPLACED')
                order by f.decided_on desc, f.id desc limit ?""")
                .params(fine.entry(), caseNo, settings.shown())
                .query((row, index) -> new DecidedFine(
                        row.getString("case_no"),
                        row.getObject("decided_on", LocalDate.class),
                        row.getString("band"),
                        row.getBigDecimal("amount"),
                        row.getBigDecimal("unit_amount"),
                        row.getBigDecimal("units")))
                .list();
        return Comparison.of(cases, fine.unitAmount(), settings);
    }

    /** In percent, the part of the decided cases within which no reason is owed. */
    public int middlePercent() {
        return settings.middlePercent();
    }
}
