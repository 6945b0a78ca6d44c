package org.laborinspection.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.laborinspection.calendar.Office;
import org.laborinspection.demo.DemoOffice;
import org.laborinspection.evidence.SampleFiles;

class CaseWalkE2E extends TasklistE2E {

    private static final String EMPLOYER = "示例二号建筑有限公司";

    private final String today = LocalDate.now(Office.ZONE).toString();

    @Test
    @DisplayName("Seven people take a complaint from the window to the archive, and are stopped where they err")
    void fromComplaintToArchive() throws Exception {
        var caseNo = register();
        prepareAndFile(caseNo);
        investigate(caseNo);
        proposeAndApprove(caseNo);
        serve(caseNo);
        check(caseNo);
        closeAndReply(caseNo);

        var file = get("/api/cases/" + caseNo);
        assertThat(file.at("/stage").asText()).isEqualTo("CLOSED");
        var kinds = new ArrayList<String>();
        for (var paper : get("/api/cases/" + caseNo + "/documents")) {
            kinds.add(paper.at("/kind").asText());
            if (paper.at("/sealed").asBoolean()) {
                continue;
            }
            var bytes = bytes(paper.at("/href").asText());
            assertThat(new String(bytes, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
        }
        var evidence = get("/api/cases/" + caseNo + "/evidence");
        assertThat(evidence.findValuesAsText("fileName")).containsExactly("误传.pdf", "宿舍区.jpg", "留置现场.jpg");
        assertThat(evidence.at("/0/withdrawn").asText()).isEqualTo("误传");
        assertThat(new String(bytes(evidence.at("/1/href").asText()), StandardCharsets.ISO_8859_1))
                .doesNotContain("GPS");
        assertThat(kinds).contains("D01", "D03", "D11", "D13", "D31", "D35", "D36", "D41");
    }

    private String register() {
        tasklist.signIn("clerk").start("劳动保障监察案件");
        tasklist.misses("案件来源", "单位名称", "违法事项", "事实", "行为发生（终了）日期");
        tasklist.picture("01-register-missing");
        tasklist.select("案件来源", "投诉").fill("姓名", "示例投诉人").fill("联系电话", "13800000000");
        tasklist.fill("单位名称", EMPLOYER).sees("已封存");
        tasklist.fill("信用代码", "911300001043200019").fill("地址", "示例县示例路2号");
        tasklist.select("违法事项", "支付工资和执行最低工资标准");
        tasklist.fill("事实", "反映该单位拖欠2名劳动者工资，多次催要未付。").fill("请求", "支付拖欠的工资");
        tasklist.fill("行为发生（终了）日期", LocalDate.parse(today).plusDays(7).toString());
        tasklist.fill("涉及人数", "2").press("添加劳动者");
        tasklist.fill("劳动者及拖欠金额第1行：姓名", "示例劳动者甲").fill("劳动者及拖欠金额第1行：拖欠金额（元）", "3,500");
        tasklist.press("添加劳动者");
        tasklist.fill("劳动者及拖欠金额第2行：姓名", "示例劳动者乙").fill("劳动者及拖欠金额第2行：拖欠金额（元）", "4200.5");
        tasklist.sees("不能晚于今天").sees("校验位不符");
        tasklist.picture("02-register-mistakes");
        tasklist.fill("行为发生（终了）日期", LocalDate.parse(today).minusDays(30).toString())
                .fill("信用代码", "");
        tasklist.begin();
        return tasklist.caseNoOf(EMPLOYER);
    }

    private void prepareAndFile(String caseNo) {
        tasklist.claim("制作立案审批表", caseNo).release().claim("制作立案审批表", caseNo);
        tasklist.sees("材料尚缺").picture("03-prepare");
        tasklist.fill("联系人", "示例联系人").fill("联系电话", "0319-0000000").choose("上报审核");
        tasklist.fill("涉嫌违反条款", "《劳动法》第五十条").fill("承办意见", "建议立案调查");
        tasklist.complete();

        tasklist.signIn("reviewer").claim("审核立案", caseNo).choose("退回补正");
        tasklist.misses("审核意见");
        tasklist.cannotComplete();
        tasklist.picture("04-return-needs-reason");
        tasklist.choose("同意立案").complete();

        tasklist.signIn("chief").claim("决定是否立案", caseNo).choose("立案").choose("演示监察员甲");
        tasklist.misses("至少选择 2 人");
        tasklist.choose("演示监察员乙").fill("批示意见", "同意立案").picture("05-decide-filing");
        tasklist.complete();
    }

    private void investigate(String caseNo) {
        tasklist.signIn("inspector1").claim("调查取证", caseNo).picture("06-investigate");
        tasklist.choose("登记取证，继续调查").press("添加证据");
        tasklist.select("证据第1行：种类", "书证").fill("证据第1行：名称", "工资表复印件");
        tasklist.fill("证据第1行：来源", "用人单位提供").fill("证据第1行：取得日期", today);
        tasklist.select("种类", "视听资料").fill("来源", "现场拍摄").fill("取得日期", today);
        tasklist.attach("文件", "宿舍区.jpg", SampleFiles.pdf()).press("上传").sees("内容却是PDF文件");
        tasklist.picture("06a-wrong-file");
        tasklist.attach("文件", "误传.pdf", SampleFiles.pdf()).press("上传").sees("已上传：误传.pdf");
        tasklist.press("撤回").fill("撤回原因", "误传").press("确认撤回").sees("已撤回：误传");
        tasklist.attach("文件", "宿舍区.jpg", SampleFiles.photo()).press("上传").sees("已上传：宿舍区.jpg（JPEG图片");
        tasklist.picture("06b-evidence");
        tasklist.complete();
        tasklist.claim("调查取证", caseNo);
        tasklist.choose("制作询问笔录").fill("被询问人", "示例被询问人").fill("询问地点", "示例县示例路2号");
        tasklist.fill("开始时间", today + "T00:05").fill("结束时间", today + "T00:01");
        tasklist.select("询问人一", "演示监察员甲　示执011").select("询问人二", "演示监察员甲　示执011");
        tasklist.fill("记录人", "演示监察员乙").choose("已逐页签名").choose("已主动出示执法证件");
        tasklist.fill("询问内容", "问：是否拖欠工资？\n答：是。");
        tasklist.misses("不能早于开始时间", "须为另一人", "告知权利");
        tasklist.choose("已告知申请回避的权利和如实回答、协助调查的义务").picture("07-interview-mistakes");
        tasklist.fill("结束时间", today + "T00:06").select("询问人二", "演示监察员乙　示执012");
        tasklist.complete();
        tasklist.claim("调查取证", caseNo).choose("调查终结，提出处理建议").complete();
    }

    private void proposeAndApprove(String caseNo) {
        tasklist.claim("制作处理报批表", caseNo).choose("责令限期改正");
        tasklist.fill("查明的违法事实", "拖欠2名劳动者工资7700.50元").fill("当事人陈述", "承认拖欠").fill("依据", "《劳动保障监察条例》第二十六条");
        tasklist.fill("理由", "责令限期支付").fill("改正内容第1行：责令改正的事项", "支付2名劳动者工资");
        tasklist.fill("改正内容第1行：金额（元）", "7700.50").fill("改正期限（日）", "15").picture("08-proposal");
        tasklist.complete();
        tasklist.signIn("chief")
                .open("审核处理建议", caseNo)
                .unfold("证据材料文件")
                .sees("宿舍区")
                .picture("08a-evidence");
        tasklist.claim("审核处理建议", caseNo).choose("同意").picture("09-review-proposal");
        tasklist.complete();
        tasklist.signIn("leader").claim("批准处理建议", caseNo).choose("同意").picture("10-approve-proposal");
        tasklist.complete();
    }

    private void serve(String caseNo) {
        tasklist.signIn("inspector2").claim("送达文书", caseNo).choose("拒绝签收").choose("直接送达");
        tasklist.fill("情况说明", "当场拒绝签收").picture("11-serve");
        tasklist.complete();
        tasklist.claim("留置送达", caseNo).fill("留置日期", today).fill("留置地点", "示例县示例路2号");
        tasklist.attach("文件", "留置现场.jpg", SampleFiles.photo()).press("上传").sees("已上传：留置现场.jpg");
        tasklist.fill("拒收事由和经过", "负责收件的人拒绝签收，当场留置").choose("已对留置过程全程录像").picture("12-leave");
        tasklist.complete();
    }

    private void check(String caseNo) {
        tasklist.claim("复查整改情况", caseNo).sees("改正期限").select("逐项复查第1行：改正情况", "未改正");
        tasklist.fill("复查情况", "仍未支付").choose("逾期未改正").fill("理由", "未支付");
        assertThat(tasklist.completeRefused()).contains("没有提交成功").contains("届满");
        tasklist.holds("复查情况", "仍未支付");
        tasklist.picture("13-not-yet-overdue");
        tasklist.select("逐项复查第1行：改正情况", "已改正")
                .fill("复查情况", "已足额支付")
                .choose("已改正")
                .fill("理由", "");
        tasklist.complete();
    }

    private void closeAndReply(String caseNo) {
        tasklist.claim("制作结案审批表", caseNo).fill("处理结果", "责令限期改正").fill("执行情况", "已全部改正");
        tasklist.select("结案原因", "已履行").picture("14-closure");
        tasklist.complete();
        tasklist.signIn("reviewer").claim("审核结案", caseNo).choose("同意结案").complete();
        tasklist.signIn("chief").claim("大队长审核结案", caseNo).choose("同意结案").complete();
        tasklist.signIn("leader").claim("批准结案", caseNo).choose("同意结案").picture("15-approve-closure");
        tasklist.complete();
        tasklist.signIn("clerk").claim("答复投诉举报人", caseNo).choose("已答复").choose("电话");
        tasklist.fill("答复内容", "拖欠的工资已经支付，案件已办结").picture("16-reply");
        tasklist.complete();
    }

    private JsonNode get(String path) throws Exception {
        return new ObjectMapper().readTree(bytes(path));
    }

    private byte[] bytes(String path) throws Exception {
        var credentials =
                Base64.getEncoder().encodeToString(("chief:" + DemoOffice.PASSWORD).getBytes(StandardCharsets.UTF_8));
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .header("Authorization", "Basic " + credentials)
                                .build(),
                        BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
