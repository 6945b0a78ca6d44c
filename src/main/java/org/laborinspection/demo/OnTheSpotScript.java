package org.laborinspection.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.laborinspection.demo.DemoCase.Step;

/** Penalties imposed on the spot: one taken on the spot and not yet filed, one the party has still to pay. */
final class OnTheSpotScript {

    private final WorkingDays days;

    OnTheSpotScript(WorkingDays days) {
        this.days = days;
    }

    List<Step> steps() {
        var taken = new Penalty("示例夜市排档", 3)
                .punished(4, Map.of("collection", "HARD_LATER", "collectionReason", "流动摊位", "receipt", "示例票据1号"))
                .then(2, (office, no) -> office.done(no, "inspector1", "ReportPenalty", "submit"))
                .then(
                        1,
                        (office, no) -> office.done(
                                no,
                                "inspector2",
                                "HandInFine",
                                "handedIn",
                                null,
                                Map.of("handedInOn", days.ago(1).toString(), "receipt", "示例收据1号")));
        var owed = new Penalty("示例快递网点", 6)
                .punished(8, Map.of("collection", "BANK"))
                .then(5, (office, no) -> office.done(no, "inspector2", "ReportPenalty", "submit"))
                .then(4, (office, no) -> office.done(no, "chief", "FilePenalty", "filed", "准予备案"));
        return Stream.of(taken, owed).flatMap(one -> one.steps.stream()).toList();
    }

    private final class Penalty {

        private final String party;
        private final int ago;
        private final List<Step> steps = new ArrayList<>();
        private String caseNo;

        Penalty(String party, int ago) {
            this.party = party;
            this.ago = ago;
        }

        Penalty punished(int persons, Map<String, ?> payment) {
            var day = days.ago(ago).toString();
            steps.add(new Step(
                    days.ago(ago),
                    office -> caseNo = office.discover(
                            "inspector1",
                            Map.of(
                                    "source",
                                    "PATROL",
                                    "receivedOn",
                                    day,
                                    "employer",
                                    Map.of("name", party, "address", "示例县示例路" + persons + "号"),
                                    "category",
                                    "WORKING_TIME",
                                    "facts",
                                    "安排" + persons + "名劳动者超时加班",
                                    "violationEndedOn",
                                    day))));
            var penalty = new HashMap<String, Object>(payment);
            penalty.putAll(Map.of(
                    "servers",
                    List.of("inspector1", "inspector2"),
                    "party",
                    "ORGANISATION",
                    "facts",
                    "安排" + persons + "名劳动者每月延长工作时间超过三十六小时",
                    "basis",
                    "《劳动法》第四十一条",
                    "violations",
                    List.of(Map.of("entry", "OVERTIME", "endedOn", day, "persons", persons)),
                    "told",
                    true,
                    "heard",
                    "NONE",
                    "place",
                    "示例县示例路" + persons + "号"));
            penalty.putAll(Map.of("signature", "SIGNED", "receiver", "示例店主", "relation", "现场负责人"));
            return then(ago, (office, no) -> office.done(no, "inspector1", "PunishOnTheSpot", "punish", null, penalty));
        }

        Penalty then(int ago, BiConsumer<OfficeWalk, String> act) {
            steps.add(new Step(days.ago(ago), office -> act.accept(office, caseNo)));
            return this;
        }
    }
}
