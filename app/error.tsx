'use client'

export { PageFailed as default } from '@/components/site/page-failed.client'
