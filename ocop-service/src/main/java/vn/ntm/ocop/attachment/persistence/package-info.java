/** Of which parts files are, in SQL. */
@NullMarked
package vn.ntm.ocop.attachment.persistence;

import org.jspecify.annotations.NullMarked;
