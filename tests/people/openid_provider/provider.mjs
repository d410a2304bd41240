// A certified OpenID provider (oidc-provider) on loopback, with people of its own, and some who lie.
// node provider.mjs PORT DASHBOARD NAME: NAME is the provider's in the dashboard's sign-in.toml.
import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import * as jose from 'jose'
import Provider from 'oidc-provider'

const [port, dashboard, name] = process.argv.slice(2)
const issuer = `http://127.0.0.1:${port}`
const pair = generateKeyPairSync('rsa', { modulusLength: 2048 })
const key = { ...pair.privateKey.export({ format: 'jwk' }), kid: `key-${Date.now()}`, use: 'sig', alg: 'RS256' }
const many = Array.from({ length: 250 }, (_, number) => `group-${number}`)
const people = {
  admin: { name: 'Anna Peeters', email: 'anna@secretariat.example', groups: ['progress-admins'] },
  editor: { name: 'Eva Schmitz', email: 'eva@secretariat.example', groups: ['others', 'progress-editors'] },
  nobody: { name: 'Bo Nobody', email: 'bo@secretariat.example', groups: ['others'] },
  twin: { name: 'Eva Schmitz', email: 'eva.two@secretariat.example', groups: ['progress-editors'] },
  copied: { name: 'Eva Again', email: 'EVA@secretariat.example', groups: ['progress-editors'] },
  addressless: { name: 'No Address', groups: ['progress-admins'] },
  many: { name: 'Many Groups', email: 'many@secretariat.example', groups: [...many, 'progress-editors'] },
  overflowing: { name: 'Left Out', email: 'left@secretariat.example', _claim_names: { groups: 'src1' } },
}
// What the ID token says instead, of those who are named so.
const lies = {
  'other-nonce': () => ({ nonce: 'another' }),
  'other-issuer': () => ({ iss: 'https://other.example' }),
  'other-audience': () => ({ aud: 'another' }),
  'two-audiences': (said) => ({ aud: [said.aud, 'another'] }),
  expired: (said) => ({ iat: said.iat - 800, exp: said.iat - 300 }),
  early: (said) => ({ iat: said.iat + 300, exp: said.exp + 300 }),
  'long-ago': (said) => ({ iat: said.iat - 7200 }),
  unsigned: () => ({}),
  'other-key': () => ({}),
  shared: () => ({}),
}
for (const each of Object.keys(lies)) people[each] = { name: each, email: `${each}@secretariat.example`, groups: ['progress-admins'] }

async function lied(token) {
  const said = jose.decodeJwt(token)
  const lie = lies[said.sub]
  if (!lie) return token
  const claims = { ...said, ...lie(said) }
  const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url')
  if (said.sub === 'unsigned') return `${part({ alg: 'none' })}.${part(claims)}.`
  if (said.sub === 'shared') {
    const secret = new TextEncoder().encode('s3cret-of-the-client-that-is-long-enough')
    return new jose.SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(secret)
  }
  const signing = said.sub === 'other-key' ? generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey : createPrivateKey({ key, format: 'jwk' })
  return new jose.SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: key.kid }).sign(signing)
}

const provider = new Provider(issuer, {
  jwks: { keys: [key] },
  clients: [{
    client_id: 'progress', client_secret: 's3cret-of-the-client-that-is-long-enough',
    redirect_uris: [`${dashboard}/auth/${name}/callback`], post_logout_redirect_uris: [`${dashboard}/sign-in`],
    response_types: ['code'], grant_types: ['authorization_code'],
    backchannel_logout_uri: `${dashboard}/auth/${name}/back-channel`, backchannel_logout_session_required: true,
  }],
  // Its own way out is kept to addresses of the internet; this one stays on the machine.
  fetch: (url, { dispatcher, ...options }) => globalThis.fetch(url, options),
  claims: { openid: ['sub'], email: ['email'], profile: ['name'], groups: ['groups', '_claim_names'] },
  features: { devInteractions: { enabled: true }, backchannelLogout: { enabled: true }, rpInitiatedLogout: { enabled: true } },
  cookies: { keys: ['of-the-tests'] },
  pkce: { required: () => true },
  ttl: { IdToken: 3600, AccessToken: 3600, AuthorizationCode: 60, Session: 3600, Interaction: 600, Grant: 3600 },
  findAccount: (_, id) => people[id] && { accountId: id, claims: () => ({ sub: id, ...people[id] }) },
  // Nobody is asked what the dashboard may know.
  async loadExistingGrant(ctx) {
    const grant = new provider.Grant({ clientId: 'progress', accountId: ctx.oidc.session.accountId })
    grant.addOIDCScope('openid email profile groups')
    await grant.save()
    return grant
  },
})
provider.use(async (ctx, next) => {
  await next()
  if (ctx.path === '/token' && ctx.body?.id_token) ctx.body.id_token = await lied(ctx.body.id_token)
})
for (const event of ['server_error', 'backchannel.error']) provider.on(event, (_, error) => console.log(event, error.message))
provider.listen(Number(port), '127.0.0.1', () => console.log('listening'))
