/** What the supervisor sees: alarms of running clocks, warnings before they end, the deadline register, the tasks of 督办. */
package org.laborinspection.oversight;
