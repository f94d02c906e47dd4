/**
 * What a site puts into its pages: Heap's own snippet, with the calls queued until the SDK is there, loaded from our server.
 * @param server origin of the backend
 */
export const snippetOf = (server: string, appId: string): string => `<script>
window.heap=window.heap||[],heap.load=function(e,t){window.heap.appid=e,window.heap.config=t=t||{};
var r=document.createElement("script");r.async=!0,r.src="${server}/js/heap-"+e+".js";
var a=document.getElementsByTagName("script")[0];a.parentNode.insertBefore(r,a);
for(var n=function(e){return function(){heap.push([e].concat([].slice.call(arguments,0)))}},
p=["addEventProperties","addUserProperties","clearEventProperties","identify","resetIdentity",
"removeEventProperty","setEventProperties","track","unsetEventProperty"],o=0;o<p.length;o++)heap[p[o]]=n(p[o])};
heap.load(${JSON.stringify(appId)});
</script>`;
