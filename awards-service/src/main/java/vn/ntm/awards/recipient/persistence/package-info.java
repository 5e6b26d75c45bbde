/** Recipients in the database. */
@NullMarked
package vn.ntm.awards.recipient.persistence;

import org.jspecify.annotations.NullMarked;
