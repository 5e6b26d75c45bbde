// Whether the token of a certificate is genuine and the certificate holds: what a QR code on a label says, checked by the issuer.
//     node is-a-certificate-genuine.js eyJhbGciOiJFUzI1NiJ9.e30.AA
import { facts } from "@ntm/client";
import { asAnyone, row, word } from "./here.js";

const { ocop } = asAnyone();
const check = facts(
    await ocop.POST("/v1/certificate-tokens/_verify", { body: { token: word(0, "eyJhbGciOiJFUzI1NiJ9.e30.AA") } }),
);
row(check.verdict, check.valid, check.explanation.vi);
