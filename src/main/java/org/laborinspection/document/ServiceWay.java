package org.laborinspection.document;

/** How a paper reached its addressee (民事诉讼法 87–95). */
public enum ServiceWay {
    DIRECT("直接送达"),
    LEFT("留置送达"),
    ENTRUSTED("委托送达"),
    POST("邮寄送达"),
    ELECTRONIC("电子送达"),
    ANNOUNCEMENT("公告送达");

    private final String label;

    ServiceWay(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
