package org.laborinspection.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("The recurrent duties of the audit department")
class AuditPlansTest extends AuditScenario {

    @Autowired
    AuditPlans plans;

    @Autowired
    AuditTargets targets;

    @ParameterizedTest(name = "{0}% of {1} are {2}")
    @CsvSource({"30, 7, 3", "20, 5, 1", "20, 6, 2", "20, 10, 2", "30, 0, 0", "30, 1, 1", "20, 100, 20"})
    @Tag("AUD-M")
    @DisplayName("What is owed is rounded up, and nothing is owed of nothing")
    void roundedUp(int percent, int population, int owed) {
        var draw = AuditDraw.of(subjects(population), percent, 1);
        assertThat(draw.drawn()).hasSize(owed).doesNotHaveDuplicates();
        assertThat(draw.order()).hasSize(population);
    }

    @Test
    @Tag("AUD-M")
    @DisplayName(
            "The same list and seed give the same draw in whatever order the list comes; another seed gives another")
    void reproducible() {
        var list = subjects(50);
        var turned = new java.util.ArrayList<>(list);
        Collections.reverse(turned);
        assertThat(AuditDraw.of(turned, 20, 7)).isEqualTo(AuditDraw.of(list, 20, 7));
        assertThat(AuditDraw.of(list, 20, 8)).isNotEqualTo(AuditDraw.of(list, 20, 7));
    }

    @Test
    @Tag("AUD-M")
    @DisplayName("The targets are those of the founding document")
    void targetsOfTheTable() {
        assertThat(targets.all())
                .extracting(one -> one.duty() + " " + one.cycle() + " " + one.percent())
                .containsExactly("INTERNAL MONTH 20", "EXTERNAL_SPECIAL YEAR 20", "EXTERNAL_GENERAL YEAR 30");
    }

    @Test
    @Tag("AUD-M")
    @DisplayName(
            "A cycle is drawn once; list and seed are on record, progress is shown and a shortfall is told near its end")
    void drawnDoneAndShort() {
        office.on(day("2026-08-03"));
        var plan = plans.draw("INTERNAL", "2026-08", subjects(7), 20260803, "audithead");
        assertThat(plan.seed()).isEqualTo(20260803);
        assertThat(plan.population()).isEqualTo(7);
        assertThat(plan.target()).isEqualTo(2);
        assertThat(plan.endsOn()).isEqualTo("2026-08-31");
        assertThat(plan.items())
                .filteredOn(AuditPlan.Item::drawn)
                .extracting(AuditPlan.Item::ordinal)
                .containsExactly(1, 2);
        assertThat(AuditDraw.of(subjects(7), plan.percent(), plan.seed()).drawn())
                .containsExactlyElementsOf(plan.items().stream()
                        .filter(AuditPlan.Item::drawn)
                        .map(AuditPlan.Item::subject)
                        .toList());
        refused(() -> plans.draw("INTERNAL", "2026-08", subjects(7), 1, "audithead"), "AUD-M", "已经抽取");
        refused(() -> plans.draw("INTERNAL", "2026", subjects(7), 1, "audithead"), "cycle", "年月");
        refused(() -> plans.draw("SOMETHING", "2026", subjects(7), 1, "audithead"), "duty", "没有名为");
        refused(() -> plans.done(plan.id(), 3, day("2026-08-03"), null, "auditor1"), "AUD-M", "没有抽中");
        refused(() -> plans.done(plan.id(), 1, day("2026-08-04"), null, "auditor1"), "doneOn", "不能晚于今天");
        assertThat(plans.get(plan.id()).warning()).isNull();
        office.on(day("2026-08-21"));
        assertThat(plans.done(plan.id(), 1, day("2026-08-21"), null, "auditor1"))
                .satisfies(now -> assertThat(now.done()).isEqualTo(1))
                .satisfies(now -> assertThat(now.shortfall()).isEqualTo(1))
                .satisfies(now -> assertThat(now.warning()).isEqualTo("内部稽核2026-08还差1户，2026年8月31日截止"));
        refused(() -> plans.done(plan.id(), 1, day("2026-08-21"), null, "auditor1"), "AUD-M", "已经登记过");
        assertThat(plans.done(plan.id(), 2, day("2026-08-21"), null, "auditor1").warning())
                .isNull();
        assertThat(plans.all()).extracting(AuditPlan::id).contains(plan.id());
    }

    private static List<String> subjects(int many) {
        return IntStream.rangeClosed(1, many).mapToObj(i -> "示例经办业务" + i).toList();
    }
}
