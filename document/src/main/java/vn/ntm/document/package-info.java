/** What all four API documents say alike of values, headers and servers, and what every answer says of the API itself. */
@NullMarked
package vn.ntm.document;

import org.jspecify.annotations.NullMarked;
