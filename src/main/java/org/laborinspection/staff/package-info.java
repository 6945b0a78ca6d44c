/** Offices, certificates 执法证, recusal 回避, who may not do both, and how people are reached by mail. */
package org.laborinspection.staff;
