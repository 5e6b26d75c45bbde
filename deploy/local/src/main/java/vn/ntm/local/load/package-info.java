/** The province's data on its way through the services' import endpoints. */
@NullMarked
package vn.ntm.local.load;

import org.jspecify.annotations.NullMarked;
