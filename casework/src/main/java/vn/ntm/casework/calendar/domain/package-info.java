/** How working days are counted. */
@NullMarked
package vn.ntm.casework.calendar.domain;

import org.jspecify.annotations.NullMarked;
