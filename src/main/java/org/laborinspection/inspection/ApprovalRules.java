package org.laborinspection.inspection;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.laborinspection.casefile.CaseFile;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.casework.Fields;
import org.laborinspection.inspection.ApprovalForms.Attendee;
import org.laborinspection.inspection.ApprovalForms.Capacity;
import org.laborinspection.inspection.ApprovalForms.Discussion;
import org.laborinspection.inspection.ApprovalForms.Finding;
import org.laborinspection.inspection.ApprovalForms.Verdict;
import org.laborinspection.inspection.ApprovalForms.Vote;

/** The conditions of a proposal, a collective discussion and a legal review (CASE-12 … CASE-17, CASE-26, CASE-S2, S3). */
final class ApprovalRules {

    /** The subjects of a legal review (F D22). */
    static final List<String> SUBJECTS = List.of("执法主体", "管辖权限", "事实认定", "证据", "定性", "适用依据", "程序", "裁量");

    private static final String DISCUSSION = "CASE-16";
    private static final String ARTICLE_57 = "《行政处罚法》第五十七条";

    private ApprovalRules() {}

    /** What the office's tables reckon is not for the form to say (CASE-13). */
    static void checkNothingReckoned(Proposal submitted) {
        if (Stream.of(
                                submitted.warning(),
                                submitted.fine(),
                                submitted.confiscation(),
                                submitted.revocation(),
                                submitted.reduced(),
                                submitted.penaltyBasis())
                        .anyMatch(Objects::nonNull)
                || !submitted.calculations().isEmpty()) {
            throw Refusal.field("violations", "处罚的种类、数额和依据由系统按罚则表计算，请不要填写，只填写违法行为和裁量情节");
        }
    }

    /** Each measure with what it needs, and none beside one it excludes. */
    static void check(Proposal proposal) {
        exclusions(proposal);
        if (proposal.has(Measure.WITHDRAWAL) && proposal.ground() == null) {
            throw new Refusal("CASE-26", "《劳动保障监察条例》第十八条", "撤销立案限于情节轻微且已改正、违法事实不成立两种情形，请选择");
        }
        if (proposal.has(Measure.CORRECTION)) {
            if (proposal.items().isEmpty()) {
                throw Refusal.field("items", "责令限期改正的，请至少填写一项改正内容");
            }
            if (proposal.termDays() == null) {
                throw Refusal.field("termDays", "责令限期改正的，请填写改正期限");
            }
        }
        if (proposal.has(Measure.HANDLING)) {
            if (proposal.payments().isEmpty()
                    || proposal.payments().stream()
                            .anyMatch(p -> p.amount() == null || p.amount().signum() == 0)) {
                throw Refusal.field("payments", "行政处理的，请逐项填写责令支付、补缴的内容和金额");
            }
            if (proposal.payDays() == null) {
                throw Refusal.field("payDays", "行政处理的，请填写履行期限");
            }
        }
        if (proposal.has(Measure.PENALTY)) {
            penalty(proposal);
        }
        if (proposal.has(Measure.NO_PENALTY)) {
            if (proposal.noPenaltyGround() == null) {
                throw new Refusal("CASE-S2", "《行政处罚法》第三十条至第三十三条", "不予行政处罚限于法定情形，请选择");
            }
            Fields.required("education", proposal.education(), "不予行政处罚的，应当对当事人进行教育，请填写教育情况");
        }
        if (proposal.has(Measure.TRANSFER) || proposal.has(Measure.CRIME)) {
            Fields.required("transferTo", proposal.transferTo(), "请填写受移送机关");
            Fields.required("transferReason", proposal.transferReason(), "请填写移送理由");
            if (proposal.materials().isEmpty()) {
                throw Refusal.field("materials", "请填写随案移送的材料");
            }
        }
        if (proposal.isComplex()) {
            Fields.required("complexReason", proposal.complexReason(), "认为情节复杂或者重大违法的，请填写理由");
        }
    }

    private static void exclusions(Proposal proposal) {
        if (proposal.has(Measure.WITHDRAWAL) && proposal.measures().size() > 1) {
            throw new Refusal("CASE-26", "《劳动保障监察条例》第十八条", "撤销立案不能与其他处理并用，请重新选择");
        }
        if (proposal.has(Measure.PENALTY) && proposal.has(Measure.NO_PENALTY)) {
            throw new Refusal("CASE-S2", ARTICLE_57, "行政处罚与不予行政处罚不能并用，请重新选择");
        }
        if (proposal.has(Measure.CRIME)
                && proposal.measures().stream().anyMatch(m -> m != Measure.CRIME && m != Measure.CORRECTION)) {
            throw new Refusal(
                    "CASE-S3", "《行政处罚法》第二十七条；《行政执法机关移送涉嫌犯罪案件的规定》第十一条", "涉嫌犯罪的应当立即移送公安机关，不得以罚代移，除责令限期改正外不能与其他处理一并提出");
        }
    }

    private static void penalty(Proposal proposal) {
        if (proposal.party() == null) {
            throw Refusal.field("party", "行政处罚的，请选择当事人是公民还是法人或者其他组织");
        }
        if (!proposal.isWarning()
                && !proposal.isRevocation()
                && proposal.fineOrZero().signum() == 0
                && proposal.confiscationOrZero().signum() == 0) {
            throw Refusal.field("violations", "行政处罚的，请选择违法行为；所选违法行为应当有警告、罚款、没收违法所得、吊销许可证之一");
        }
        if (Fields.blank(proposal.discretion())) {
            throw new Refusal("CASE-13", "《行政处罚法》第三十四条；责任清单（九）二（三）1", "行政处罚的，请填写裁量理由");
        }
    }

    /** The party may not fare worse for having spoken: heavier only on new facts, of which it is told anew (CASE-19). */
    static void checkNotWorse(Proposal proposal, Proposal noticed) {
        if (proposal.exceeds(noticed) && Fields.blank(proposal.newFacts())) {
            throw new Refusal("CASE-19", "《行政处罚法》第四十五条", "不得因当事人陈述、申辩而给予更重的处罚；发现新的违法事实或者证据的，请写明，批准后重新告知");
        }
    }

    /**
     * A fine does not take the place of the police (CASE-S4; 处罚法第二十七条).
     *
     * @param suspected why the wages that stayed unpaid after an order may be a crime; empty if they are none
     */
    static void checkCrime(Proposal proposal, Optional<Scrutiny.Reason> suspected) {
        if (suspected.isPresent() && !proposal.has(Measure.CRIME) && Fields.blank(proposal.noCrimeReason())) {
            throw new Refusal(
                    "CASE-S4",
                    "《行政处罚法》第二十七条；" + suspected.get().article(),
                    "经责令仍不支付，" + suspected.get().reason() + "，应当移送公安机关，不得以罚代刑；不移送的，请写明不涉嫌犯罪的理由");
        }
    }

    /** A withdrawal ends the case, so nothing else may be owed in it (CASE-26). */
    static void checkNothingElseOwed(Proposal proposal, boolean othersOwed) {
        if (proposal.has(Measure.WITHDRAWAL) && othersOwed) {
            throw new Refusal("CASE-26", "《劳动保障监察条例》第十八条", "本案还有尚未了结的处理决定，不能撤销立案，请待其了结后再提出");
        }
    }

    /**
     * All five are there, each as what he is, and it is recorded what everybody said (CASE-16). The handlers report and do
     * not vote; the conclusion is the majority's of those who do.
     *
     * @param members group to the ids of its members
     */
    static void check(
            Discussion discussion, String outcome, CaseFile file, String recorder, Members members, LocalDateTime now) {
        if (discussion.discussedAt().isAfter(now)) {
            throw Refusal.field("discussedAt", "讨论时间不能晚于现在");
        }
        var people = discussion.attendees().stream().map(Attendee::person).toList();
        if (new HashSet<>(people).size() != people.size()) {
            throw Refusal.field("attendees", "参加人员不能重复填写");
        }
        for (var attendee : discussion.attendees()) {
            if (!members.of(attendee.capacity().group()).contains(attendee.person())) {
                throw Refusal.field(
                        "attendees", "参加人员的身份与其岗位不符，请核对：" + attendee.capacity().label());
            }
        }
        var missing = Stream.of(Capacity.values())
                .filter(capacity -> capacity != Capacity.HANDLER)
                .filter(capacity -> discussion.attendees().stream().noneMatch(a -> a.capacity() == capacity))
                .map(Capacity::label)
                .collect(Collectors.toList());
        if (!people.containsAll(file.handlerIds())) {
            missing.add("全部承办人员");
        }
        if (!missing.isEmpty()) {
            throw new Refusal(
                    DISCUSSION,
                    ARTICLE_57 + "；责任清单（九）二（三）3",
                    "集体讨论缺少：" + String.join("、", missing) + "，不能形成结论，请到齐后再讨论");
        }
        if (!in(discussion, Capacity.LEADER).contains(discussion.chair())) {
            throw new Refusal(DISCUSSION, ARTICLE_57, "集体讨论由参加讨论的局领导主持，请重新选择主持人");
        }
        if (!in(discussion, Capacity.RECORDER).contains(recorder)) {
            throw new Refusal(DISCUSSION, ARTICLE_57, "集体讨论记录由到场的记录员制作");
        }
        votes(discussion, outcome);
    }

    private static void votes(Discussion discussion, String outcome) {
        var voters = Set.of(Capacity.LEADER, Capacity.CHIEF, Capacity.DEPUTY);
        var present = discussion.attendees().stream().map(Attendee::person).toList();
        if (!discussion.views().stream().allMatch(view -> present.contains(view.person()))) {
            throw Refusal.field("views", "发言人不在参加人员之中，请核对");
        }
        for (var attendee : discussion.attendees()) {
            var views = discussion.views().stream()
                    .filter(view -> view.person().equals(attendee.person()))
                    .toList();
            var votes = voters.contains(attendee.capacity());
            if (views.isEmpty() && attendee.capacity() != Capacity.RECORDER) {
                throw Refusal.field(
                        "views", "请记录每一位参加人员的主要观点：缺" + attendee.capacity().label());
            }
            if (views.stream().anyMatch(view -> votes == (view.vote() == Vote.REPORT))) {
                throw new Refusal(
                        DISCUSSION, ARTICLE_57, votes ? "局领导、大队长、副大队长应当表决，请填写同意或者不同意" : "承办人员汇报案情，不参加表决，请选择“汇报，不表决”");
            }
            if (votes && views.size() > 1) {
                throw Refusal.field("views", "每人只表决一次，请将同一人的观点写在一起");
            }
        }
        var agree =
                discussion.views().stream().filter(v -> v.vote() == Vote.AGREE).count();
        var disagree = discussion.views().stream()
                .filter(v -> v.vote() == Vote.DISAGREE)
                .count();
        if (outcome.equals("approve") && agree <= disagree) {
            throw new Refusal(DISCUSSION, ARTICLE_57, "同意的未过半数，不能得出同意拟处理意见的结论");
        }
        if (disagree > 0 && Fields.blank(discussion.dissent())) {
            throw Refusal.field("dissent", "有不同意见的，请如实记录");
        }
    }

    private static Set<String> in(Discussion discussion, Capacity capacity) {
        return discussion.attendees().stream()
                .filter(attendee -> attendee.capacity() == capacity)
                .map(Attendee::person)
                .collect(Collectors.toSet());
    }

    /** Every subject is judged, and none is passed with a problem (CASE-17; 处罚法第五十八条). */
    static void check(List<Finding> findings, String outcome) {
        var judged = findings.stream().map(Finding::item).toList();
        if (!judged.containsAll(SUBJECTS)) {
            throw Refusal.field("items", "请对" + String.join("、", SUBJECTS) + "逐项审核");
        }
        for (var finding : findings) {
            if (finding.verdict() == Verdict.PROBLEM && Fields.blank(finding.note())) {
                throw Refusal.field("items", "“" + finding.item() + "”存在问题的，请说明");
            }
        }
        if (outcome.equals("approve") && findings.stream().anyMatch(f -> f.verdict() == Verdict.PROBLEM)) {
            throw new Refusal("CASE-17", "《行政处罚法》第五十八条", "还有存在问题的审核事项，不能审核通过，请退回");
        }
    }

    /** Who belongs to a group of the office. */
    @FunctionalInterface
    interface Members {

        Set<String> of(String group);
    }
}
