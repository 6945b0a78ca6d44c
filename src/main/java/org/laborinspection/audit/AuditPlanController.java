package org.laborinspection.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.laborinspection.casework.Reader;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The recurrent duties over HTTP: what is owed, drawn, done and short (AUD-M). */
@RestController
@RequestMapping("/api/audit-plans")
@Tag(name = "稽核计划")
class AuditPlanController {

    private static final Set<String> READ =
            Set.of("auditor", "audit-head", "audit-vp", "supervisor", "bureau-leader", "bureau-head");
    private static final Set<String> DRAW = Set.of("audit-head");
    private static final Set<String> WORK = Set.of("auditor", "audit-head");

    private final AuditPlans plans;
    private final AuditTargets targets;
    private final SecureRandom seeds = new SecureRandom();

    AuditPlanController(AuditPlans plans, AuditTargets targets) {
        this.plans = plans;
        this.targets = targets;
    }

    /** @param seed of the draw; null lets one be chosen, which is then on record */
    record Drawing(String duty, String cycle, List<String> subjects, Long seed) {

        Drawing {
            subjects = subjects == null ? List.of() : subjects;
        }
    }

    record Doing(LocalDate doneOn, String caseNo) {}

    /** What is owed by law or order, and what this reader may do about it. */
    record Duties(boolean mayDraw, boolean mayRecord, List<AuditTargets.Target> duties) {}

    @GetMapping("/duties")
    @Operation(summary = "稽核任务", description = "各项任务的周期和最低比例（百分之几）；mayDraw 可以抽取，mayRecord 可以登记进度。")
    Duties duties(Authentication authentication) {
        var reader = allow(authentication, READ, "只有稽核人员、负责人和督办人员可以查看稽核计划");
        return new Duties(reader.in(DRAW), reader.in(WORK), targets.all());
    }

    @GetMapping
    @Operation(summary = "稽核计划", description = "各期的名册、种子、抽中对象、进度和短缺提示。")
    List<AuditPlan> all(Authentication authentication) {
        allow(authentication, READ, "只有稽核人员、负责人和督办人员可以查看稽核计划");
        return plans.all();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "抽取一期", description = "名册、种子一并留存，同一名册和种子抽取结果相同；每一任务每期只抽取一次，抽取数向上取整。")
    AuditPlan draw(@RequestBody Drawing drawing, Authentication authentication) {
        var head = allow(authentication, DRAW, "由稽核部门负责人抽取稽核对象");
        return plans.draw(
                drawing.duty(),
                drawing.cycle() == null ? "" : drawing.cycle(),
                drawing.subjects(),
                drawing.seed() == null ? seeds.nextLong() : drawing.seed(),
                head.id());
    }

    @PostMapping("/{id}/items/{ordinal}/done")
    @Operation(summary = "登记已稽核", description = "由此立案的，填写稽核案号 caseNo。")
    AuditPlan done(
            @PathVariable long id, @PathVariable int ordinal, @RequestBody Doing doing, Authentication authentication) {
        var reader = allow(authentication, WORK, "由稽核人员登记稽核进度");
        return plans.done(id, ordinal, doing.doneOn(), doing.caseNo(), reader.id());
    }

    private static Reader allow(Authentication authentication, Set<String> groups, String refusal) {
        var reader = Reader.of(authentication);
        if (!reader.in(groups)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, refusal);
        }
        return reader;
    }
}
