package org.laborinspection.oversight;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/** One live clock of the register, with what the supervisor must know of its case. */
record DeadlineLine(
        long id,
        String caseNo,
        String kind,
        String kindLabel,
        String employer,
        String stage,
        String stageLabel,
        List<Person> handlers,
        String limit,
        String label,
        @Schema(description = "所依据的文书；本案自身的期限为空") String about,
        LocalDate startedOn,
        @Schema(description = "届满日；中止期间为空") LocalDate due,
        @Schema(description = "剩余天数，已超期的为负数；中止的为保留的余额") int remaining,
        @Schema(description = "剩余天数的单位") String unitLabel,
        Colour colour,
        String colourLabel,
        boolean provisional,
        @Schema(description = "届满日的推算过程") String text,
        @Schema(description = "案件主流程实例；已经结束的为空") String processInstance) {

    /** A handler with his unit, which may be null. */
    record Person(String id, String name, String unit) {}
}
