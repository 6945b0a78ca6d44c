package org.laborinspection.inspection;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.laborinspection.casefile.CaseFile;
import org.laborinspection.engine.SubmittedJson;
import org.laborinspection.penalty.Bands;
import org.laborinspection.penalty.Calculation;
import org.laborinspection.penalty.Comparison;
import org.laborinspection.penalty.Factor;
import org.laborinspection.penalty.PenaltyRange;
import org.laborinspection.penalty.PenaltyRanges;
import org.laborinspection.penalty.Violation;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The discretion of a penalty over HTTP: what there is to choose, and what the choice comes to, before it is proposed. */
@RestController
@RequestMapping("/api/cases/{caseNo}/discretion")
@Tag(name = "裁量")
class DiscretionController {

    private final CaseAccess access;
    private final PenaltyDesk desk;
    private final PenaltyRanges ranges;
    private final Bands bands;
    private final SubmittedJson json;
    private final Clock clock;

    DiscretionController(
            CaseAccess access, PenaltyDesk desk, PenaltyRanges ranges, Bands bands, SubmittedJson json, Clock clock) {
        this.access = access;
        this.desk = desk;
        this.ranges = ranges;
        this.bands = bands;
        this.json = json;
        this.clock = clock;
    }

    /** What a form lets the handler choose from, in the order of the tables. */
    record Choices(LocalDate endedOn, List<PenaltyRange> ranges, List<Factor> factors) {}

    record Draft(
            @NotNull(message = "请选择当事人是公民还是法人或者其他组织") Proposal.Party party,
            @Valid @NotNull(message = "请选择违法行为") @Size(min = 1, max = 20, message = "违法行为为1至20项")
                    List<@NotNull(message = "请选择违法行为") Violation> violations) {}

    /** A violation reckoned, beside the cases decided last; sums in yuan. */
    record Reckoned(Calculation calculation, Comparison comparison) {}

    record Preview(
            BigDecimal fine,
            BigDecimal confiscation,
            boolean warning,
            boolean revocation,
            boolean reduced,
            String basis,
            List<Reckoned> violations) {}

    @GetMapping
    @Operation(summary = "可供选择的违法行为和裁量情节", description = "今天有效的罚则，不得适用的不列；endedOn 是登记的行为终了日期。")
    Choices choices(@PathVariable String caseNo, Authentication authentication) {
        var file = handled(caseNo, authentication);
        return new Choices(
                file.violationEndedOn(),
                ranges.all(LocalDate.now(clock)).stream()
                        .filter(range -> range.status() != PenaltyRange.Status.UNUSABLE)
                        .toList(),
                bands.factors());
    }

    @PostMapping
    @Operation(summary = "试算罚款", description = "提交 party 当事人和 violations 违法行为，与处理建议中的相同；只计算，不留存；每一步写明依据，并列出最近决定的同类案件。")
    Preview preview(@PathVariable String caseNo, @RequestBody ObjectNode body, Authentication authentication) {
        var file = handled(caseNo, authentication);
        var draft = json.read(body.toString(), Draft.class);
        var assessment = desk.assess(file, draft.party(), draft.violations()).assessment();
        return new Preview(
                assessment.fine(),
                assessment.confiscation(),
                assessment.warning(),
                assessment.revocation(),
                assessment.reduced(),
                assessment.basis(),
                assessment.calculations().stream()
                        .map(fine -> new Reckoned(fine, desk.compare(file, fine)))
                        .toList());
    }

    private CaseFile handled(String caseNo, Authentication authentication) {
        var reader = Reader.of(authentication);
        var file = access.readable(caseNo, reader);
        if (!file.isHandler(reader.id())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "只有本案承办人员可以裁量");
        }
        return file;
    }
}
