/** Offices, certificates 执法证, recusal 回避, and who may not do both. */
package org.laborinspection.staff;
