package org.laborinspection.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.laborinspection.TimeLimitsConfiguration;
import org.laborinspection.calendar.Calendars;
import org.laborinspection.calendar.Office;
import org.laborinspection.calendar.Unit;
import org.laborinspection.engine.DecisionTables;

@DisplayName("A number changed in the table of time limits changes the product")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChangedTableTest {

    private static final LocalDate FROM = LocalDate.of(2026, 3, 2);
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-03-02T02:00:00Z"), Office.ZONE);

    private final TimeLimits changed =
            new TimeLimitsConfiguration().timeLimits(new DecisionTables(ChangedTableTest::eachAmountOneMore));

    static List<String> ids() {
        return Limits.OFFICIAL.all(FROM).stream().map(TimeLimit::id).toList();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void theAnswerFollowsTheTable(String id) {
        var before = answer(Limits.OFFICIAL, id);
        var after = answer(changed, id);
        assertThat(after.amount()).isEqualTo(before.amount() + 1);
        assertThat(after.due()).isEqualTo(oneMore(Limits.OFFICIAL.of(id, FROM), before));
        assertThat(after.text()).contains(String.valueOf(after.amount())).isNotEqualTo(before.text());
    }

    private static LocalDate oneMore(TimeLimit limit, DueDate before) {
        var due =
                switch (limit.unit()) {
                    case WORKING_DAYS -> before.due().plusDays(1);
                    case CALENDAR_DAYS -> FROM.plusDays(limit.amount() + 1L);
                    case MONTHS -> FROM.plusMonths(limit.amount() + 1L);
                };
        while ((limit.unit() == Unit.WORKING_DAYS || limit.rolls()) && !Calendars.OFFICIAL.isWorkingDay(due)) {
            due = due.plusDays(1);
        }
        return due;
    }

    private static DueDate answer(TimeLimits limits, String id) {
        return new TimeLimitController(limits, Limits.calendar(Calendars.OFFICIAL), TODAY)
                .due(id, FROM.toString(), "", "false", "");
    }

    private static InputStream eachAmountOneMore(String table) {
        DmnModelInstance model =
                Dmn.readModelFromStream(ChangedTableTest.class.getResourceAsStream("/processes/" + table + ".dmn"));
        model.getModelElementsByType(Rule.class).stream()
                .flatMap(rule -> rule.getOutputEntries().stream())
                .filter(entry -> entry.getId().endsWith("_amount"))
                .map(OutputEntry::getText)
                .forEach(text -> text.setTextContent(String.valueOf(Integer.parseInt(text.getTextContent()) + 1)));
        return new ByteArrayInputStream(Dmn.convertToString(model).getBytes(StandardCharsets.UTF_8));
    }
}
