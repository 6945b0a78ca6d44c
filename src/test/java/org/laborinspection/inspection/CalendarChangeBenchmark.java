package org.laborinspection.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.laborinspection.Databases;
import org.laborinspection.calendar.Office;
import org.laborinspection.deadline.CalendarChange;
import org.laborinspection.deadline.ClockKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How long it takes to adopt a notice that moves ten thousand running clocks, on PostgreSQL. {@code mvn test -Pbench} */
class CalendarChangeBenchmark extends CaseScenario {

    private static final int CLOCKS = Integer.getInteger("clocks", 10_000);
    private static final int CASES = Integer.getInteger("cases", CLOCKS / 4);
    private static final LocalDate DAY = LocalDate.parse("2027-01-06");

    @DynamicPropertySource
    static void onPostgres(DynamicPropertyRegistry registry) {
        var database = Databases.postgres();
        registry.add("spring.datasource.url", database::url);
        registry.add("spring.datasource.username", database::user);
        registry.add("spring.datasource.password", database::password);
    }

    @Autowired
    CalendarChange change;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    @DisplayName("Ten thousand clocks, each with its watch, and a task in each case, move in less than thirty seconds")
    void adopt() throws Exception {
        var start = Instant.now();
        var transaction = new TransactionTemplate(transactions);
        for (var done = 0; done < CASES; done += 50) {
            transaction.executeWithoutResult(status -> {
                for (var i = 0; i < 50; i++) {
                    office.on(DAY);
                    var caseNo = office.register("clerk", complaint(DAY));
                    for (var paper : List.of(1L, 2L, 3L).subList(0, CLOCKS / CASES - 1)) {
                        deadlines.start(ClockKey.of(caseNo, "DECISION_SERVE", paper), DAY);
                    }
                }
            });
        }
        System.out.println("prepared in " + Duration.between(start, Instant.now()));
        office.on(DAY.plusDays(1));
        var text = new ClassPathResource("notices/2027.txt").getContentAsString(StandardCharsets.UTF_8);
        start = Instant.now();
        var preview = change.preview("2027.txt", text);
        System.out.println("preview of " + preview.moves().size() + " in " + Duration.between(start, Instant.now()));
        var proposed = change.propose("2027.txt", text, "admin").notice();
        start = Instant.now();
        var adopted = change.adopt(proposed.id(), "leader");
        var took = Duration.between(start, Instant.now());
        System.out.println("ADOPTED " + adopted.done().moves().size() + " clocks of " + CASES + " cases in " + took);
        assertThat(adopted.done().moves()).hasSize(CLOCKS);
        assertThat(took).isLessThan(Duration.ofSeconds(30));
        assertThat(jdbc.sql("select distinct due_on from li_clock where state = 'RUNNING'")
                        .query(LocalDate.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(management.createJobQuery().timers().list().stream()
                        .map(timer -> LocalDate.ofInstant(timer.getDuedate().toInstant(), Office.ZONE)
                                .minusDays(1))
                        .distinct()
                        .toList());
    }
}
