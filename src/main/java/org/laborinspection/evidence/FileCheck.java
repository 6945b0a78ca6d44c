package org.laborinspection.evidence;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.laborinspection.casefile.Refusal;

/** Whether a file may come in: its type by content, its name fitting the type, nothing locked and nothing broken. */
final class FileCheck {

    private static final Pattern ENCRYPTED_PDF = Pattern.compile("/Encrypt\\s*(\\d+\\s+\\d+\\s+R|<<)");

    private FileCheck() {}

    /** @throws Refusal of the field {@code file}, saying what is wrong and what to do */
    static FileType check(FileName name, byte[] bytes) {
        if (bytes.length == 0) {
            throw refused("文件是空的，请重新选择文件");
        }
        if (!FileType.isAnySuffix(name.suffix())) {
            throw refused("不接收扩展名为“." + name.suffix() + "”的文件，可以上传：" + FileType.allowed());
        }
        if (FileType.starts(bytes, 0, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw refused("该文档设有密码或者是旧格式，请去除密码并另存为 DOCX、XLSX 或者 PDF 后上传");
        }
        var type = FileType.of(bytes).orElseThrow(() -> refused("文件的内容不是可以接收的类型，可以上传：" + FileType.allowed()));
        if (!type.isSuffix(name.suffix())) {
            throw refused("文件的扩展名是“." + name.suffix() + "”，内容却是" + type.label() + "，请核对后重新选择");
        }
        if (type == FileType.PDF
                && ENCRYPTED_PDF
                        .matcher(new String(bytes, StandardCharsets.ISO_8859_1))
                        .find()) {
            throw refused("该 PDF 设有密码或者使用限制，请去除后上传");
        }
        try {
            ShownCopy.of(type, bytes);
        } catch (IndexOutOfBoundsException e) {
            throw refused("图片不完整或者已经损坏，请重新选择");
        }
        return type;
    }

    private static Refusal refused(String why) {
        return Refusal.field("file", why);
    }
}
