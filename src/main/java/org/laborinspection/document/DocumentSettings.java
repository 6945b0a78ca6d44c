package org.laborinspection.document;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How papers are numbered and where the office keeps its templates.
 *
 * @param templates a resource folder with a trailing slash, for example {@code file:/srv/templates/}
 */
@ConfigurationProperties("document")
record DocumentSettings(@DefaultValue Number number, @DefaultValue("classpath:documents/") String templates) {

    /**
     * @param pad least digits of the sequence, 0 for none
     * @param withDi whether the sequence is written 第…号 or …号
     */
    record Number(@DefaultValue("0") int pad, @DefaultValue("true") boolean withDi) {

        String write(String prefix, String word, int year, long no) {
            String digits = pad > 0 ? String.format("%0" + pad + "d", no) : Long.toString(no);
            return prefix + "人社监" + word + "字〔" + year + "〕" + (withDi ? "第" : "") + digits + "号";
        }
    }
}
