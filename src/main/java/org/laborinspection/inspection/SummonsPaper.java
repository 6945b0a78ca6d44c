package org.laborinspection.inspection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.laborinspection.casefile.CaseFile;
import org.laborinspection.casework.PaperDesk;
import org.laborinspection.document.DocumentKind;
import org.laborinspection.document.IssuedDocument;
import org.laborinspection.inspection.SummonsForms.Summons;
import org.springframework.stereotype.Component;

/** 调查询问通知书 (F D10). */
@Component
class SummonsPaper {

    private final PaperDesk desk;

    SummonsPaper(PaperDesk desk) {
        this.desk = desk;
    }

    IssuedDocument issue(CaseFile file, Summons summons, String chief) {
        var values = new HashMap<String, Object>();
        values.put("依据", "《劳动保障监察条例》第十五条");
        values.put("被通知人", summons.attendee());
        values.put("询问时间", summons.heldAt());
        values.put("询问地点", summons.place());
        values.put("携带材料", materials(summons));
        values.put("不到后果", "无正当理由不接受调查询问、不按要求提供材料，或者隐瞒事实真相、出具伪证、隐匿毁灭证据的，本机关将依照《劳动保障监察条例》第三十条的规定处理。");
        values.put("本局联系人", desk.name(summons.contact()));
        return desk.issue(DocumentKind.D10, file, chief, values);
    }

    private static List<Map<String, Object>> materials(Summons summons) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var material : summons.materials()) {
            var period = material.periodic() && summons.period() != null ? summons.period() : "";
            rows.add(Map.of("材料", material.label(), "说明", period));
        }
        if (summons.others() != null) {
            summons.others()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> rows.add(Map.of("材料", line.strip(), "说明", "")));
        }
        return rows;
    }
}
