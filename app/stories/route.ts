/** The stories are listed on the home page; an address that was cut to `/stories` leads there. */
export function GET(): Response {
  return new Response(null, { status: 308, headers: { location: '/' } })
}
