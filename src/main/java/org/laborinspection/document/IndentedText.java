package org.laborinspection.document;

import com.deepoove.poi.data.TextRenderData;
import com.deepoove.poi.policy.TextRenderPolicy;
import com.deepoove.poi.render.RenderContext;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrBase;

/** A text of several lines in a paragraph whose first line is indented: each further line begins indented too. */
final class IndentedText extends TextRenderPolicy {

    @Override
    public void doRender(RenderContext<TextRenderData> context) throws Exception {
        TextRenderData data = context.getData();
        if (data.getText().indexOf('\n') >= 0
                && context.getRun().getParent() instanceof XWPFParagraph paragraph
                && indented(paragraph)) {
            data.setText(data.getText().replaceAll("\\n[ \\u3000\\t]*", "\n\u3000\u3000"));
        }
        super.doRender(context);
    }

    private static boolean indented(XWPFParagraph paragraph) {
        if (indented(paragraph.getCTP().getPPr())) {
            return true;
        }
        String styleId = paragraph.getStyle();
        XWPFStyle style =
                styleId == null ? null : paragraph.getDocument().getStyles().getStyle(styleId);
        return style != null && indented(style.getCTStyle().getPPr());
    }

    private static boolean indented(CTPPrBase properties) {
        CTInd indent = properties == null ? null : properties.getInd();
        return indent != null && (indent.isSetFirstLine() || indent.isSetFirstLineChars());
    }
}
