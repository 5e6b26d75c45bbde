/** The local PostgreSQL and the services' databases in it. */
@NullMarked
package vn.ntm.local.postgres;

import org.jspecify.annotations.NullMarked;
