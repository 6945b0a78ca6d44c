package org.laborinspection.document;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The authority in whose name every paper is issued (CASE-S9).
 *
 * @param docPrefix the region's short name in numbers 文号, for example 示
 * @param hotline the telephone printed on papers
 * @param government the government to which reconsideration is applied for (行政复议法 24)
 * @param court the court before which its acts are sued
 * @param bank where fines are paid: who imposes a fine does not take it (处罚法 67)
 */
@ConfigurationProperties("org")
public record Organisation(
        @DefaultValue("示例县人力资源和社会保障局") String name,
        @DefaultValue("示") String docPrefix,
        @DefaultValue("12333") String hotline,
        @DefaultValue("示例县人民政府") String government,
        @DefaultValue("示例县人民法院") String court,
        @DefaultValue("示例银行示例县支行（罚没收入专户）") String bank) {}
