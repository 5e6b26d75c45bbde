/** Who was commended for a programme year, by which decision, and with how much money. */
@NullMarked
package vn.ntm.awards.commendation.domain;

import org.jspecify.annotations.NullMarked;
