package org.laborinspection.casefile;

/** The nine matters of labour inspection (CASE-02; 责任清单（九）一), in the order of the founding document. */
public enum Category implements Labelled {
    RULES("内部劳动保障规章制度"),
    CONTRACT("订立劳动合同"),
    CHILD_LABOR("禁止使用童工"),
    SPECIAL_PROTECTION("女职工和未成年工特殊劳动保护"),
    WORKING_TIME("工作时间和休息休假"),
    WAGES("支付工资和执行最低工资标准"),
    SOCIAL_INSURANCE("参加社会保险和缴纳社会保险费"),
    INTERMEDIARY("职业介绍、职业技能培训和考核鉴定"),
    OTHER("法律、法规规定的其他事项");

    private final String label;

    Category(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
