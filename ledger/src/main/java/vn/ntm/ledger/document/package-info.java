/** What the API documents of all services that own facts say alike. */
@NullMarked
package vn.ntm.ledger.document;

import org.jspecify.annotations.NullMarked;
