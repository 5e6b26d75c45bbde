/** Where nominations are kept: a row for each move. */
@NullMarked
package vn.ntm.awards.nomination.persistence;

import org.jspecify.annotations.NullMarked;
