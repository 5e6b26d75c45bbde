/** How the register asks its database. */
@NullMarked
package vn.ntm.ocop.register.persistence;

import org.jspecify.annotations.NullMarked;
