/** What was reported of the programme's unpaid construction work (nợ đọng xây dựng cơ bản); a register. */
@NullMarked
package vn.ntm.criteria.debt;

import org.jspecify.annotations.NullMarked;
