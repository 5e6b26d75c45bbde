/** Where councils and their sheets are kept. */
@NullMarked
package vn.ntm.ocop.council.persistence;

import org.jspecify.annotations.NullMarked;
